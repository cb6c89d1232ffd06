/** Two texts as one: what went is struck out, what came is marked, both told in words too. */
import { directionOf } from '@isnad/text';
import { diffArrays } from 'diff';
import { createElement } from 'react';
import { useWords } from '../../language/use-words.ts';

/** Each word with the space after it: the library's own splitting knows Latin letters only. */
function wordsOf(text: string): string[] {
  return text.split(/(?<=\s)(?=\S)/u);
}

/** The last word of a text has no space after it and is still the same word. */
function isSameWord(one: string, other: string): boolean {
  return one.trim() === other.trim();
}

interface Props {
  readonly before: string;
  readonly after: string;
}

export function TextDiff({ before, after }: Props) {
  const { t } = useWords();
  const parts = diffArrays(wordsOf(before), wordsOf(after), { comparator: isSameWord });
  const drawn = parts.map(({ value, added, removed }) => {
    const text = value.join('');
    if (added) return <Marked as="ins" sign={t('review.inserted')} text={text} />;
    if (removed) return <Marked as="del" sign={t('review.deleted')} text={text} />;
    return text;
  });
  const look = { className: 'diff', dir: directionOf(after || before) };
  return createElement('p', look, ...drawn);
}

interface MarkedProps {
  readonly as: 'ins' | 'del';
  readonly sign: string;
  readonly text: string;
}

function Marked({ as: Tag, sign, text }: MarkedProps) {
  return (
    <Tag>
      <span className="sr">{sign}: </span>
      {text}
    </Tag>
  );
}
