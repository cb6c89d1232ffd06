/** One paragraph of a comparison, in its own language and direction. */
import type { ArticleVersion } from '@isnad/core';
import type { Block, ComparedParagraph, ComparedRun, Span, TextDocument } from '@isnad/text';
import type { ReactNode } from 'react';
import { useWords } from '../../language/use-words.ts';
import { WordRun } from '../words/word-run.tsx';

interface Props {
  readonly paragraph: ComparedParagraph;
  readonly from: ArticleVersion;
  readonly to: ArticleVersion;
}

/** The earlier words on one side, the later ones on the other. */
export function ParagraphSides({ paragraph, from, to }: Props) {
  const { isMoved, before, after, runs } = paragraph;
  return (
    <tr data-fate={paragraph.fate}>
      <td>
        {isMoved && after && <Moved sentence="movedTo" document={to.document} span={after} />}
        <Text document={from.document} span={before}>
          {runs.map((run) => drawn(run, run.before, from.document))}
        </Text>
      </td>
      <td>
        {isMoved && before && <Moved sentence="movedFrom" document={from.document} span={before} />}
        <Text document={to.document} span={after}>
          {runs.map((run) => drawn(run, run.after, to.document))}
        </Text>
      </td>
    </tr>
  );
}

/** Both in one: what went is struck out where it stood. */
export function ParagraphInline({ paragraph, from, to }: Props) {
  const { isMoved, before, after, runs } = paragraph;
  const [document, span] = after ? [to.document, after] : [from.document, before];
  return (
    <tr data-fate={paragraph.fate}>
      <td>
        {isMoved && before && <Moved sentence="movedFrom" document={from.document} span={before} />}
        <Text document={document} span={span}>
          {runs.map((run) =>
            run.after ? drawn(run, run.after, to.document) : drawn(run, run.before, from.document),
          )}
        </Text>
      </td>
    </tr>
  );
}

function drawn({ kind }: ComparedRun, span: Span | null, { text }: TextDocument): ReactNode {
  if (!span) return null;
  return (
    <WordRun key={`${kind} ${span.start}`} kind={kind} words={text.slice(span.start, span.end)} />
  );
}

interface TextProps {
  readonly document: TextDocument;
  readonly span: Span | null;
  readonly children: ReactNode;
}

function Text({ document, span, children }: TextProps) {
  const block = span && blockAt(document, span);
  if (!block) return null;
  return (
    <p className={`words ${block.kind}`} dir={block.direction} lang={block.language}>
      {children}
    </p>
  );
}

interface MovedProps {
  readonly sentence: 'movedFrom' | 'movedTo';
  readonly document: TextDocument;
  readonly span: Span;
}

/** Where it stands in the other version, counted in paragraphs as a reader counts them. */
function Moved({ sentence, document, span }: MovedProps) {
  const { t } = useWords();
  const before = document.blocks.filter(
    ({ kind, start }) => kind !== 'heading' && start < span.start,
  );
  return <p className="meta moved">{t(`versions.${sentence}`, { number: before.length + 1 })}</p>;
}

function blockAt({ blocks }: TextDocument, span: Span): Block | null {
  return blocks.find(({ start, end }) => start <= span.start && span.start <= end) ?? null;
}
