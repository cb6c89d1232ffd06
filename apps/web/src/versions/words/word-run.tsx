/** A stretch of words in a comparison: as it was, respelled, struck out or put in. */
import type { RunKind } from '@isnad/text';
import { useWords } from '../../language/use-words.ts';

interface Props {
  readonly kind: RunKind;
  readonly words: string;
}

/** What went and what came is told in words too: colour and line alone reach nobody's ears. */
export function WordRun({ kind, words }: Props) {
  const { t } = useWords();
  if (kind === 'same') return words;
  if (kind === 'respelled') {
    return (
      <span className="respelled" title={t('versions.spelling')}>
        {words}
      </span>
    );
  }
  const Tag = kind === 'removed' ? 'del' : 'ins';
  return (
    <Tag>
      <span className="sr">{t(kind === 'removed' ? 'review.deleted' : 'review.inserted')}: </span>
      {words}
    </Tag>
  );
}
