/** All that may happen to an article between two versions, by name. */

import type { Mutation } from './mutation-kind.test-language.ts';
import { newSentence } from './new-sentence.test-language.ts';
import {
  deleteSentences,
  insertParagraph,
  moveSentences,
  reorderParagraphs,
  splitParagraphs,
} from './rearranging.test-language.ts';
import { addTashkeel, restyle, retype } from './respelling.test-language.ts';
import {
  changeNumbers,
  editWords,
  insertWord,
  negate,
  trimEdges,
} from './rewriting.test-language.ts';

/** The title is written anew. */
const changeTitle: Mutation = ({ paragraphs, language }) => ({
  language,
  paragraphs: [[newSentence(language)], ...paragraphs.slice(1)],
});

/** A hard day: sentences struck out and added, figures corrected, words edited. */
const everything: Mutation = (edition, chance, claims) => {
  const shorter = deleteSentences(edition, chance, claims);
  const longer = shorter.paragraphs.map((sentences, index) =>
    index > 0 && chance.happens(0.3) ? [...sentences, newSentence(edition.language)] : sentences,
  );
  const corrected = changeNumbers({ ...shorter, paragraphs: longer }, chance, claims);
  return editWords(corrected, chance, claims);
};

/** Every operation; each keeps the origin of every word, so that the truth stays known. */
export const MUTATIONS = {
  leaveAlone: (edition) => edition,
  addTashkeel,
  retype,
  restyle,
  insertParagraph,
  reorderParagraphs,
  moveSentences,
  splitParagraphs,
  changeTitle,
  editWords,
  changeNumbers,
  negate,
  insertWord,
  trimEdges,
  deleteSentences,
  everything,
} as const satisfies Record<string, Mutation>;
