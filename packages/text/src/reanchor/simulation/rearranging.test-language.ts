/** What editors do to the order of an article; sentences stay whole or go. */

import type { Sentence } from './edition.test-language.ts';
import type { Mutation } from './mutation-kind.test-language.ts';
import { newSentence } from './new-sentence.test-language.ts';

/** A new paragraph opens the article, below its title. */
export const insertParagraph: Mutation = ({ paragraphs, language }) => {
  const [title = [], ...rest] = paragraphs;
  return { paragraphs: [title, [newSentence(language)], ...rest], language };
};

/** The paragraphs below the title change places. */
export const reorderParagraphs: Mutation = ({ paragraphs, language }, chance) => {
  const [title = [], ...rest] = paragraphs;
  return { paragraphs: [title, ...chance.shuffle(rest)], language };
};

/** One sentence in ten moves to another paragraph. */
export const moveSentences: Mutation = ({ paragraphs, language }, chance) => {
  const moved: Sentence[] = [];
  const left = paragraphs.map((sentences, index) =>
    sentences.filter((sentence) => {
      const moves = index > 0 && sentences.length > 1 && chance.happens(0.1);
      if (moves) moved.push(sentence);
      return !moves;
    }),
  );
  for (const sentence of moved) {
    const paragraph = left[1 + chance.below(left.length - 1)];
    paragraph?.splice(chance.below(paragraph.length + 1), 0, sentence);
  }
  return { paragraphs: left, language };
};

/** A quarter of the sentences below the title is struck out. */
export const deleteSentences: Mutation = ({ paragraphs, language }, chance) => {
  const [title = [], ...rest] = paragraphs;
  const left = rest.map((sentences) => sentences.filter(() => !chance.happens(0.25)));
  return { paragraphs: [title, ...left.filter(({ length }) => length > 0)], language };
};

/** Each paragraph is cut in two in the middle of a sentence. */
export const splitParagraphs: Mutation = ({ paragraphs, language }, chance) => ({
  language,
  paragraphs: paragraphs.flatMap((sentences, index) => {
    const words = sentences.flat();
    if (index === 0 || words.length < 4) return [sentences];
    const cut = 1 + chance.below(words.length - 2);
    return [[words.slice(0, cut)], [words.slice(cut)]];
  }),
});
