/** Places that may be meant: each in its sentence, each with its digit. */
import type { ArticleVersion } from '@isnad/core';
import { type AnchorCandidate, describeTarget } from '@isnad/text';
import { useMemo } from 'react';
import { useWords } from '../../../language/use-words.ts';
import { Button } from '../../../parts/form/button.tsx';
import { Excerpt } from './excerpt.tsx';
import type { Side } from './sides.tsx';
import { wordChanges } from './word-changes.ts';

/** More would need a second key, and nobody reads that many. */
export const mostCandidates = 9;

interface Props {
  readonly title: string;
  readonly candidates: readonly AnchorCandidate[];
  readonly before: Side;
  readonly version: ArticleVersion;
  /** Null for whoever may only read. */
  readonly onChoose: ((candidate: AnchorCandidate) => void) | null;
}

export function Candidates({ title, candidates, before, version, onChoose }: Props) {
  return (
    <section className="candidates" aria-label={title}>
      <h3>{title}</h3>
      <ol>
        {candidates.slice(0, mostCandidates).map((candidate, at) => (
          <Candidate
            key={candidate.span.start}
            number={at + 1}
            {...{ candidate, before, version, onChoose }}
          />
        ))}
      </ol>
    </section>
  );
}

interface CandidateProps extends Pick<Props, 'before' | 'version' | 'onChoose'> {
  readonly candidate: AnchorCandidate;
  /** From 1. */
  readonly number: number;
}

function Candidate({ candidate, number, before, version, onChoose }: CandidateProps) {
  const { t, figures } = useWords();
  const { document } = version;
  const { segments } = useMemo(
    () => describeTarget(document, version.id, [candidate.span]),
    [document, version.id, candidate],
  );
  // Its surroundings are strangers anyway: only the words that may be meant are compared.
  const changes = useMemo(
    () => wordChanges(before.version.document, before.segments, document, segments).after,
    [before, document, segments],
  );
  return (
    <li>
      <div>
        <Excerpt document={document} segments={segments} changes={changes} />
      </div>
      <span className="meta">
        {t('settling.likeness')} <bdi>{figures.percent(candidate.score)}</bdi>
      </span>
      {onChoose && (
        <Button
          small
          look="line"
          hint={String(number)}
          aria-keyshortcuts={String(number)}
          aria-label={t('settling.choose', { number })}
          onClick={() => onChoose(candidate)}
        >
          {t('settling.chooseThis')}
        </Button>
      )}
    </li>
  );
}
