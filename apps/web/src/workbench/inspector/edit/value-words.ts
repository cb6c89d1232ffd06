/** The value of any field of the inspector, in words: for comparing two of them and for history. */
import {
  type Claimant,
  type ClaimDetails,
  claimKinds,
  type EvidenceDetails,
  findRating,
  type SourceDetails,
  type VerdictDetails,
} from '@isnad/core';
import { useMemo } from 'react';
import { type Session, useSession } from '../../../desk/session.tsx';
import { useWords, type Words } from '../../../language/use-words.ts';
import { nameOf } from '../../../parts/marks/avatar.tsx';
import type { Telling } from '../../work/contest.tsx';

type Groups = ClaimDetails | VerdictDetails | EvidenceDetails | SourceDetails;
type KeyOf<Group> = Group extends Groups ? keyof Group : never;
type Of<Group, Key> = Group extends Groups ? (Key extends keyof Group ? Group[Key] : never) : never;

export type FieldKey = KeyOf<Groups>;
type ValueOf<Key> = NonNullable<Of<Groups, Key>>;

/** Fields whose words a person typed: two of them can be merged into a third. */
const typed: ReadonlySet<FieldKey> = new Set<FieldKey>([
  'claimReviewed',
  'saidAt',
  'rationale',
  'suggestedWording',
  'passage',
  'translation',
  'note',
  'title',
  'publisher',
  'author',
]);

export type ValueWords = (key: FieldKey, value: unknown) => string;

export function useValueWords(): ValueWords {
  const words = useWords();
  const session = useSession();
  return useMemo(() => {
    const writers = writersFor(words, session);
    return (key, value) => {
      if (value === null || value === undefined || value === '') return '';
      const write = writers[key] as ((value: unknown) => string) | undefined;
      return write ? write(value) : String(value);
    };
  }, [words, session]);
}

/** The inspector's fields as the conflict dialog tells them. */
export function useTelling(): Telling<FieldKey> {
  const { t } = useWords();
  const wordsOf = useValueWords();
  return useMemo(
    () => ({
      labelOf: (key) => t(`inspector.field.${key}`),
      wordsOf,
      isTyped: (key) => typed.has(key),
    }),
    [t, wordsOf],
  );
}

type Writers = { readonly [Key in FieldKey]?: (value: ValueOf<Key>) => string };

function writersFor({ t, figures, language }: Words, { newsroom, peopleById }: Session): Writers {
  const topics = newsroom.details.topics;
  const date = (day: string) => figures.date(day);
  return {
    claimant: ({ name, role }: Claimant) => [name, role].filter(Boolean).join(t('inspector.comma')),
    topic: (topic) => topics.find(({ key }) => key === topic)?.[language] ?? topic,
    kind: (kind) => (isClaimKind(kind) ? t(`terms.kind.${kind}`) : t(`terms.sourceKind.${kind}`)),
    priority: (priority) => t(`terms.priority.${priority}`),
    tags: (tags) => tags.join(t('inspector.comma')),
    assigneeId(id) {
      const person = peopleById.get(id);
      return person ? nameOf(person, language) : id;
    },
    rating: (key) => findRating(newsroom.scale, key)?.label[language] ?? key,
    problems: (kinds) => kinds.map((kind) => t(`terms.problem.${kind}`)).join(t('inspector.comma')),
    confidence: (confidence) => t(`terms.confidence.${confidence}`),
    stance: (stance) => t(`terms.stance.${stance}`),
    credibility: (grade) => t(`inspector.credibility.${grade}`),
    proximity: (proximity) => t(`terms.proximity.${proximity}`),
    reliability: (letter) => t(`inspector.reliability.${letter}`),
    confidential: (is) => t(is ? 'inspector.yes' : 'inspector.no'),
    saidOn: date,
    asOf: date,
    recheckBy: date,
    publishedOn: date,
  };
}

/** Claims and sources both have a kind. */
function isClaimKind(kind: ValueOf<'kind'>): kind is NonNullable<ClaimDetails['kind']> {
  return claimKinds.some((one) => one === kind);
}
