/** Two versions laid side by side, or as one text where there is no room: both directions, every word. */
import type { ArticleVersion } from '@isnad/core';
import type { ComparedParagraph } from '@isnad/text';
import { useMemo, useState } from 'react';
import { useWords } from '../../language/use-words.ts';
import { EmptyState } from '../../parts/feedback/states.tsx';
import { Button } from '../../parts/form/button.tsx';
import { useWidth } from '../../review/use-width.ts';
import { ParagraphInline, ParagraphSides } from './paragraph.tsx';
import { isChanged, type Stretch, stretchesOf } from './rows.ts';
import { type Tally, tallyOf } from './tally.ts';

export interface ComparedProps {
  readonly from: ArticleVersion;
  readonly to: ArticleVersion;
  readonly comparison: readonly ComparedParagraph[];
}

export function Compared({ from, to, comparison }: ComparedProps) {
  const { t } = useWords();
  const isWide = useWidth() === 'wide';
  const tally = useMemo(
    () => tallyOf(from.document, to.document, comparison),
    [from, to, comparison],
  );
  if (!comparison.some(isChanged)) {
    return <EmptyState title={t('versions.same')} body={t('versions.sameBody')} />;
  }
  return (
    <>
      <TallyLine tally={tally} />
      <table className="compared sheet" data-wide={isWide || undefined}>
        <caption className="sr">{t('versions.comparison')}</caption>
        <thead className={isWide ? undefined : 'sr'}>
          <tr>
            <th scope="col">{t('versions.number', { number: from.number })}</th>
            {isWide && <th scope="col">{t('versions.number', { number: to.number })}</th>}
          </tr>
        </thead>
        {stretchesOf(comparison).map((stretch) => (
          <Rows key={stretch.at} {...{ from, to, stretch, isWide }} />
        ))}
      </table>
    </>
  );
}

function TallyLine({ tally }: { readonly tally: Tally }) {
  const { t } = useWords();
  const { inserted, deleted, respelled, moved } = tally;
  return (
    <p className="tally">
      <ins>{t('versions.inserted', { count: inserted })}</ins>
      <del>{t('versions.deleted', { count: deleted })}</del>
      {respelled > 0 && (
        <span className="respelled">{t('versions.respelled', { count: respelled })}</span>
      )}
      {moved > 0 && <span>{t('versions.moved', { count: moved })}</span>}
    </p>
  );
}

interface RowsProps extends Pick<ComparedProps, 'from' | 'to'> {
  readonly stretch: Stretch;
  readonly isWide: boolean;
}

function Rows({ from, to, stretch, isWide }: RowsProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(!stretch.isFolded);
  const { paragraphs } = stretch;
  const Paragraph = isWide ? ParagraphSides : ParagraphInline;
  return (
    <tbody>
      {isOpen ? (
        paragraphs.map((paragraph) => (
          <Paragraph key={keyOf(paragraph)} {...{ paragraph, from, to }} />
        ))
      ) : (
        <tr className="folded">
          <td colSpan={isWide ? 2 : 1}>
            <Button small look="line" icon="chev" onClick={() => setOpen(true)}>
              {t('versions.show', { count: paragraphs.length })}
            </Button>
          </td>
        </tr>
      )}
    </tbody>
  );
}

function keyOf({ before, after }: ComparedParagraph): string {
  return `${before?.start ?? ''} ${after?.start ?? ''}`;
}
