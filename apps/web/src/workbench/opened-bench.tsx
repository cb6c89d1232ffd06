/** The bench of one article: bar, strip, margin, sheet and inspector. */
import { useRef } from 'react';
import { Link } from 'wouter';
import type { OpenedArticle } from '../desk/edit/opened.ts';
import { useWords } from '../language/use-words.ts';
import { useFetchedAhead } from '../later.tsx';
import { TopBar } from '../parts/frame/top-bar.tsx';
import { Icon } from '../parts/marks/icon.tsx';
import { OneLine } from '../parts/marks/one-line.tsx';
import { benchDialogs } from './dialogs/index.ts';
import { newEvidence } from './inspector/evidence/form/index.ts';
import { Inspector } from './inspector/index.tsx';
import type { BenchAction, KeyPress } from './keys/key-map.ts';
import { useKeys } from './keys/use-keys.ts';
import { BottomSheet } from './panel/bottom-sheet.tsx';
import { ChangedBand } from './panel/changed-band.tsx';
import { NoClaimChosen } from './panel/no-claim-chosen.tsx';
import { Beyond } from './rail/beyond.tsx';
import { Withdrawn } from './rail/outside/withdrawn.tsx';
import { Rail } from './rail/rail.tsx';
import { Choosing } from './selection/choosing.tsx';
import { useSpanLines } from './selection/use-span-lines.ts';
import { Sheet } from './sheet/sheet.tsx';
import { Strip } from './strip/strip.tsx';
import { type BenchState, useBench } from './use-bench.ts';
import { benchActs } from './work/bench-acts.ts';

/** Wanted soon, and needed without a line, too. */
const ahead = [benchDialogs, newEvidence] as const;

interface OpenedBenchProps {
  readonly opened: OpenedArticle;
  /** Number of the claim in the address. */
  readonly number: number | null;
}

export function OpenedBench({ opened, number }: OpenedBenchProps) {
  const { t } = useWords();
  const state = useBench(opened, number);
  const { bench, chosen, mayMark } = state;
  const { article, version } = bench;
  const acts = benchActs(state);
  const act = (action: BenchAction, press?: KeyPress) => acts[action](press);
  useKeys(act);
  useFetchedAhead(ahead);
  return (
    <div className="bench-page" data-claim={number !== null || undefined}>
      <TopBar
        crumb={<OneLine text={article.details.title} />}
        badge={
          <Link
            href={`/articles/${article.id}/versions`}
            aria-label={t('workbench.versionNamed', { number: version.number })}
          >
            {t('workbench.version', { number: version.number })}
          </Link>
        }
      >
        <Link className="btn primary narrow-icon" href={`/articles/${article.id}/report`}>
          <Icon name="doc" />
          <span className="label">{t('workbench.report')}</span>
        </Link>
      </TopBar>
      <main id="main" className="bench">
        <Strip
          bench={bench}
          at={state.at}
          onGo={state.goTo}
          onList={() => state.setDialog('sentences')}
        />
        <Desk state={state} onAct={act} />
        <BottomSheet open={number !== null}>
          {number !== null ? (
            <Inspector
              articleId={article.id}
              claimId={chosen.claim?.id ?? null}
              onClose={chosen.close}
              onStep={chosen.step}
              onJump={state.jump}
            />
          ) : (
            <NoClaimChosen mayMark={mayMark} />
          )}
        </BottomSheet>
      </main>
      {state.dialog && <benchDialogs.Page state={state} />}
    </div>
  );
}

interface DeskProps {
  readonly state: BenchState;
  readonly onAct: (action: BenchAction) => void;
}

function Desk({ state, onAct }: DeskProps) {
  const { bench, chosen, measure, sheet, draft, mayMark, work } = state;
  const { t } = useWords();
  const desk = useRef<HTMLDivElement>(null);
  const lines = useSpanLines(sheet, draft?.spans ?? null, measure);
  const activeId = chosen.claim?.id ?? null;
  const isNew = lines !== null && state.offers?.standing === null;
  return (
    <div className="desk" ref={desk}>
      {!mayMark && <p className="read-only">{t('workbench.readOnly')}</p>}
      <ChangedBand articleId={bench.article.id} count={bench.unsettled} />
      <div className="spread">
        <Rail
          bench={bench}
          measure={measure}
          activeId={activeId}
          draft={
            isNew
              ? {
                  line: (lines.first.top + lines.first.bottom) / 2,
                  parts: draft?.spans.length ?? 1,
                }
              : null
          }
          onChoose={chosen.choose}
          onMark={() => onAct('mark')}
        />
        <Sheet
          bench={bench}
          sheet={sheet}
          words={state.words}
          measure={measure}
          activeId={activeId}
          onChoose={chosen.choose}
          onDescribe={mayMark ? () => state.setDialog('article') : null}
        >
          <Choosing state={state} lines={lines} onAct={onAct} />
        </Sheet>
        <p className="sr" aria-live="polite" aria-atomic="true" dir="auto">
          {state.voice}
        </p>
        <Withdrawn
          claims={bench.withdrawn}
          onRestore={mayMark ? (claim) => void work.restore(claim) : null}
        />
      </div>
      <Beyond desk={desk} measure={measure} onChoose={chosen.choose} />
    </div>
  );
}
