/** The proof sheet (matn): the article's words with everything that lies over and beside them. */
import { type ReactNode, type RefCallback, useMemo } from 'react';
import { type Bench, looksByBlock } from '../claims/bench.ts';
import { BlockNotes } from './block-notes.tsx';
import { Blocks } from './blocks.tsx';
import type { SheetMeasure } from './measure.ts';
import { ChangedWords } from './over/changed-words.tsx';
import { MarginLines } from './over/margin-lines.tsx';
import { Markers } from './over/markers.tsx';
import { Proofline } from './proofline.tsx';
import { usePointing } from './use-pointing.ts';
import type { LiveSheet } from './use-sheet.ts';

interface SheetProps {
  readonly bench: Bench;
  readonly sheet: LiveSheet | null;
  readonly words: RefCallback<HTMLElement>;
  readonly measure: SheetMeasure;
  readonly activeId: string | null;
  readonly onChoose: (claimId: string, appearanceId?: string) => void;
  readonly onDescribe: (() => void) | null;
  /** Handles and toolbar, in pixels from the paper's left. */
  readonly children: ReactNode;
}

export function Sheet(props: SheetProps) {
  const { bench, sheet, words, measure, activeId, onChoose, onDescribe, children } = props;
  const { article, version, marks, looks, sentences } = bench;
  const { language, direction, title } = article.details;
  const notes = useMemo(() => looksByBlock(bench), [bench]);
  usePointing(sheet, marks, activeId, onChoose);
  const hasTitle = version.document.blocks.some(({ level }) => level === 1);
  return (
    <article className="sheet crop" lang={language} dir={direction} aria-label={title}>
      <Proofline article={article} version={version} onDescribe={onDescribe} />
      {!hasTitle && <h1 className="sr">{title}</h1>}
      {/* The key starts a new element for a new version: its map and paint belong to these words. */}
      <div key={version.id} ref={words} className="article">
        <Blocks document={version.document} />
      </div>
      <BlockNotes blocks={version.document.blocks} looksByBlock={notes} />
      <MarginLines measure={measure} sentences={sentences} />
      <div className="over" dir="ltr">
        <ChangedWords measure={measure} looks={looks} />
        <Markers measure={measure} looks={looks} activeId={activeId} onChoose={onChoose} />
        {children}
      </div>
    </article>
  );
}
