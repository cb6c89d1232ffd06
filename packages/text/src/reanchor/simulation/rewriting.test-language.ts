/** What editors do to the words of an article. */

import type { Chance } from './chance.test-language.ts';
import { type Edition, type EditionWord, eachSentence } from './edition.test-language.ts';
import type { Mutation } from './mutation-kind.test-language.ts';
import type { PlantedClaim } from './planted-claim.test-language.ts';

const NEW_WORDS = {
  ar: ['مجددا', 'رسميا', 'هناك', 'لاحقا', 'الوفد', 'البيان', 'أخيرا', 'الجلسة', 'المنطقة'],
  en: ['again', 'officially', 'there', 'later', 'delegation', 'statement', 'finally', 'session'],
};

/** Five words in a hundred: three replaced, one left out, one put in. */
export const editWords: Mutation = (edition, chance) =>
  eachSentence(edition, (sentence) =>
    sentence.flatMap((word) => {
      const dice = chance.next();
      if (dice < 0.03) return [replaced(word, chance.pick(NEW_WORDS[edition.language]))];
      if (dice < 0.04) return [];
      if (dice < 0.05) return [word, added(chance.pick(NEW_WORDS[edition.language]))];
      return [word];
    }),
  );

/** A figure in three is corrected. */
export const changeNumbers: Mutation = (edition, chance) =>
  eachSentence(edition, (sentence) =>
    sentence.map((word) => {
      if (!/\d/.test(word.text) || !chance.happens(1 / 3)) return word;
      return {
        ...word,
        text: word.text.replace(/\d+/, (figure) => otherFigure(figure, chance)),
        isOther: true,
      };
    }),
  );

/** A negation is put into one claim in three, somewhere between its first and its last word. */
export const negate: Mutation = (edition, chance, claims) =>
  insertInside(edition, chance, claims, edition.language === 'ar' ? 'لم' : 'not');

/** A word is put into one claim in three. */
export const insertWord: Mutation = (edition, chance, claims) =>
  insertInside(edition, chance, claims, chance.pick(NEW_WORDS[edition.language]));

/** One claim in three loses its first or its last word. */
export const trimEdges: Mutation = (edition, chance, claims) => {
  const gone = new Set(
    claims.flatMap(({ first, last }) => {
      if (first === last || !chance.happens(1 / 3)) return [];
      return [chance.happens(0.5) ? first : last];
    }),
  );
  return eachSentence(edition, (sentence) =>
    sentence.filter(({ origin }) => !gone.has(origin ?? -1)),
  );
};

function insertInside(
  edition: Edition,
  chance: Chance,
  claims: readonly PlantedClaim[],
  word: string,
): Edition {
  const places = new Set(
    claims.flatMap(({ first, last }) =>
      first < last && chance.happens(1 / 3) ? [first + 1 + chance.below(last - first)] : [],
    ),
  );
  return eachSentence(edition, (sentence) =>
    sentence.flatMap((old) => (places.has(old.origin ?? -1) ? [added(word), old] : [old])),
  );
}

// Punctuation stays with the place, so that a sentence still ends.
function replaced(word: EditionWord, text: string): EditionWord {
  const tail = /[.،,؟?!]*$/u.exec(word.text)?.[0] ?? '';
  return { ...word, text: text + tail, isOther: true };
}

function added(text: string): EditionWord {
  return { text, origin: null };
}

function otherFigure(figure: string, chance: Chance): string {
  return `${Number(figure) + 1 + chance.below(9)}`;
}
