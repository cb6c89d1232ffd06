/** The new version's text with the words that will be meant: chosen by pointer or by key. */
import type { ArticleVersion } from '@isnad/core';
import { blockAt } from '@isnad/highlighter';
import type { Span } from '@isnad/text';
import { type RefCallback, useEffect, useRef } from 'react';
import { announce } from '../../../desk/announcements.ts';
import { useWords } from '../../../language/use-words.ts';
import { Button } from '../../../parts/form/button.tsx';
import { HumanText } from '../../../parts/marks/human-text.tsx';
import { draftOf, reachOf } from '../../../workbench/selection/draft.ts';
import { useDraft } from '../../../workbench/selection/use-draft.ts';
import { Blocks } from '../../../workbench/sheet/blocks.tsx';
import { type LiveSheet, useSheet } from '../../../workbench/sheet/use-sheet.ts';
import { usePresses } from '../decision/use-presses.ts';
import { type MarkingAction, markingActionOf, stepMarking } from './marking-steps.ts';
import { MarkingTools } from './marking-tools.tsx';
import '../../../styles/paint.css';
import '../../../styles/workbench-sheet.css';
import '../../styles/marking.css';

interface Props {
  readonly version: ArticleVersion;
  readonly number: number;
  /** Where the marking begins: what was found, or a place near it. */
  readonly start: Span;
  readonly onConfirm: (spans: readonly Span[]) => void;
  readonly onLeave: () => void;
}

const nothingLit = null;

export function MarkingSheet({ version, number, start, onConfirm, onLeave }: Props) {
  const { t } = useWords();
  const { document } = version;
  const { sheet, words } = useSheet();
  const [draft, choose] = useDraft(sheet, document, true, nothingLit);
  useStart(sheet, start.start, () => choose(draftOf(document, start, false)));
  useOpener();
  useFollow(sheet, draft ? reachOf(draft).start : null);
  const act = (action: MarkingAction, letters = false): boolean => {
    if (action === 'leave') onLeave();
    else if (action !== 'confirm') choose(stepMarking(document, draft, action, letters));
    else if (draft) onConfirm(draft.spans);
    else return false;
    return true;
  };
  usePresses((press) => {
    const action = markingActionOf(press);
    return action !== null && act(action, press.altKey);
  });
  const quote = draft?.spans.map((span) => document.text.slice(span.start, span.end)).join(' … ');
  const title = t('settling.marking.title', { number });
  return (
    <section className="marking after" aria-label={title}>
      <h3>{title}</h3>
      <p className="meta">{t('settling.marking.hint')}</p>
      <NewText version={version} words={words} />
      <MarkingTools onAct={act} />
      <div className="row">
        <p className="chosen grow" aria-live="polite">
          <span className="meta">{t('settling.marking.chosen')}</span>{' '}
          {quote ? <HumanText text={quote} /> : t('settling.marking.none')}
        </p>
        <Button look="line" hint="Esc" onClick={onLeave}>
          {t('settling.marking.leave')}
        </Button>
        <Button
          look="accent"
          hint="Enter"
          blocked={draft ? undefined : t('settling.marking.none')}
          onClick={() => act('confirm')}
        >
          {t('settling.marking.confirm')}
        </Button>
      </div>
    </section>
  );
}

interface NewTextProps extends Pick<Props, 'version'> {
  readonly words: RefCallback<HTMLElement>;
}

function NewText({ version, words }: NewTextProps) {
  const { t } = useWords();
  return (
    <section className="sheet" aria-label={t('settling.marking.sheet')}>
      <div key={version.id} ref={words} className="article">
        <Blocks document={version.document} />
      </div>
    </section>
  );
}

/** Once the sheet stands, the keys are said and the first words are chosen. */
function useStart(sheet: LiveSheet | null, at: number, begin: () => void) {
  const { t } = useWords();
  const begun = useRef<LiveSheet | null>(null);
  useEffect(() => {
    if (!sheet || begun.current === sheet) return;
    begun.current = sheet;
    announce(t('settling.marking.hint'));
    sheet.paper.focus({ preventScroll: true });
    begin();
    bringToMiddle(sheet, at);
  });
}

/** When the sheet is left, the focus goes back to the button that opened it. */
function useOpener() {
  useEffect(() => {
    const opener = document.activeElement;
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
}

/** Scrolls the sheet alone, and only when the paragraph is not wholly in view. */
function bringToMiddle({ map, paper }: LiveSheet, offset: number) {
  const block = blockAt(map, offset)?.element.getBoundingClientRect();
  const view = paper.getBoundingClientRect();
  if (!block || (block.top >= view.top && block.bottom <= view.bottom)) return;
  paper.scrollTop += block.top - view.top - Math.max(0, view.height - block.height) / 2;
}

/** Keeps the chosen words in view when a key moved them. */
function useFollow(sheet: LiveSheet | null, offset: number | null) {
  useEffect(() => {
    if (!sheet || offset === null) return;
    bringToMiddle(sheet, offset);
  }, [sheet, offset]);
}
