/** The words that were judged, and what the new version says in their place. */
import type { ArticleVersion } from '@isnad/core';
import type { Segment } from '@isnad/text';
import { type ReactNode, useMemo } from 'react';
import { useWords } from '../../../language/use-words.ts';
import { Excerpt } from './excerpt.tsx';
import { sentencesAround } from './pieces.ts';
import { type Change, type WordChanges, wordChanges } from './word-changes.ts';

/** Words in one version. */
export interface Side {
  readonly version: ArticleVersion;
  readonly segments: readonly Segment[];
}

const none: WordChanges = { before: [], after: [] };

/** What differs between the sentences of two places. */
export function useChanges(before: Side, after: Side | null): WordChanges {
  return useMemo(() => {
    if (!after) return none;
    const [one, other] = [before.version.document, after.version.document];
    const fresh = sentencesAround(other, after.segments);
    return wordChanges(one, sentencesAround(one, before.segments), other, fresh);
  }, [before, after]);
}

interface TextProps {
  readonly name: 'before' | 'after';
  readonly side: Side;
  readonly changes: readonly Change[];
}

/** One of the two texts. */
export function SideText({ name, side, changes }: TextProps) {
  const { t } = useWords();
  const { version, segments } = side;
  return (
    <Pane name={name} title={t(`settling.${name}`)} version={version}>
      <Excerpt document={version.document} segments={segments} changes={changes} />
    </Pane>
  );
}

interface PaneProps {
  readonly name: 'before' | 'after';
  readonly title: string;
  readonly version: ArticleVersion;
  readonly children: ReactNode;
}

export function Pane({ name, title, version, children }: PaneProps) {
  const { t } = useWords();
  return (
    <section className={name} aria-label={title}>
      <h3>
        {title}
        <span className="light">{t('versions.number', { number: version.number })}</span>
      </h3>
      {children}
    </section>
  );
}
