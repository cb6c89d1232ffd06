/** The sentences around a claim as the article has them, its own words painted as on the sheet. */
import type { ArticleVersion, Claim } from '@isnad/core';
import { createPainter, createSheetMap } from '@isnad/highlighter';
import { quoteOf } from '@isnad/text';
import { useEffect, useMemo, useRef } from 'react';
import { useSession } from '../../desk/session.tsx';
import { useWords } from '../../language/use-words.ts';
import { HumanText } from '../../parts/marks/human-text.tsx';
import { markOf } from '../../parts/marks/verdict.tsx';
import '../../styles/paint.css';
import { type Excerpt, excerptsOf } from './context.ts';

interface Props {
  readonly claim: Claim;
  readonly version: ArticleVersion;
}

export function InContext({ claim, version }: Props) {
  const { t } = useWords();
  const places = useMemo(
    () =>
      claim.appearances.map(({ id, target }) => {
        const isCurrent = target.versionId === version.id;
        const excerpts = isCurrent ? excerptsOf(version.document, target.segments) : [];
        return { id, quote: quoteOf(target), excerpts };
      }),
    [claim.appearances, version],
  );
  const sheet = usePaint(claim, version);
  return (
    <div ref={sheet} className="contexts">
      {places.map(({ id, quote, excerpts }, at) => (
        <div key={id}>
          {at > 0 && <p className="meta">{t('review.elsewhere')}</p>}
          {excerpts.map((excerpt) => (
            <ExcerptText key={excerpt.block.start} excerpt={excerpt} text={version.document.text} />
          ))}
          {excerpts.length === 0 && (
            <>
              <p className="article inctx">
                «<HumanText text={quote} />»
              </p>
              <p className="meta">{t('review.olderVersion')}</p>
            </>
          )}
        </div>
      ))}
    </div>
  );
}

function ExcerptText({ excerpt, text }: { readonly excerpt: Excerpt; readonly text: string }) {
  const { t } = useWords();
  const { block, runs, paragraph, isCutBefore, isCutAfter } = excerpt;
  return (
    <>
      <p className="article inctx" dir={block.direction} lang={block.language}>
        {isCutBefore && <span className="dim">… </span>}
        {runs.map(({ start, end, isClaim }) => (
          <Words key={start} isClaim={isClaim} start={start} words={text.slice(start, end)} />
        ))}
        {isCutAfter && <span className="dim"> …</span>}
      </p>
      {paragraph !== null && <p className="meta">{t('review.paragraph', { number: paragraph })}</p>}
    </>
  );
}

/** Marked for readers of the screen; the paint itself is laid on from outside. */
function Words(props: { isClaim: boolean; start: number; words: string }) {
  const { isClaim, start, words } = props;
  return isClaim ? (
    <mark data-start={start}>{words}</mark>
  ) : (
    <span className="dim" data-start={start}>
      {words}
    </span>
  );
}

/** The same brush as on the workbench, so that colours and underlines are the same everywhere. */
function usePaint(claim: Claim, version: ArticleVersion) {
  const { newsroom } = useSession();
  const sheet = useRef<HTMLDivElement>(null);
  const tone = markOf(claim.verdict?.rating, newsroom.scale);
  useEffect(() => {
    if (!sheet.current) return;
    const painter = createPainter(createSheetMap(sheet.current));
    const current = claim.appearances.filter(({ target }) => target.versionId === version.id);
    const spans = current.flatMap(({ target }) => target.segments);
    painter.paint([{ id: claim.id, spans, tone }]);
    painter.setActive(claim.id);
    return painter.dispose;
  }, [claim, version, tone]);
  return sheet;
}
