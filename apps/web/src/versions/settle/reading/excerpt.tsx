/** A claim's words in the sentences around them, with what changed struck out or marked. */
import type { Segment, TextDocument } from '@isnad/text';
import { useMemo } from 'react';
import { type Excerpt as Cut, excerptsOf } from '../../../review/reading/context.ts';
import { WordRun } from '../../words/word-run.tsx';
import { type Piece, piecesOf } from './pieces.ts';
import type { Change } from './word-changes.ts';

interface Props {
  readonly document: TextDocument;
  readonly segments: readonly Segment[];
  readonly changes: readonly Change[];
}

export function Excerpt({ document, segments, changes }: Props) {
  const cuts = useMemo(() => excerptsOf(document, segments), [document, segments]);
  return cuts.map((cut) => (
    <Paragraph key={cut.block.start} cut={cut} text={document.text} changes={changes} />
  ));
}

interface ParagraphProps extends Pick<Props, 'changes'> {
  readonly cut: Cut;
  readonly text: string;
}

function Paragraph({ cut, text, changes }: ParagraphProps) {
  const { block, runs, isCutBefore, isCutAfter } = cut;
  return (
    <p className="words" dir={block.direction} lang={block.language}>
      {isCutBefore && <span className="dim">… </span>}
      {piecesOf(runs, changes).map((piece) => (
        <Words key={piece.start} piece={piece} text={text} />
      ))}
      {isCutAfter && <span className="dim"> …</span>}
    </p>
  );
}

function Words({ piece, text }: { readonly piece: Piece; readonly text: string }) {
  const { start, end, isClaim, kind } = piece;
  const words = <WordRun kind={kind} words={text.slice(start, end)} />;
  return isClaim ? <mark>{words}</mark> : <span className="dim">{words}</span>;
}
