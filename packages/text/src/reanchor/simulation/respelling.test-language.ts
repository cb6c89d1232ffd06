/** What editors do to the spelling of an article; not a word of it changes. */

import { type Edition, eachSentence } from './edition.test-language.ts';
import type { Mutation } from './mutation-kind.test-language.ts';

/** Every word is vocalised; the words stay the same. */
export const addTashkeel: Mutation = (edition) => respell(edition, vocalised);

/** Hamza, digits, quotes and dashes are typed on another keyboard. */
export const retype: Mutation = (edition) =>
  respell(edition, (text) =>
    text
      .replace(/[أإآ]/g, 'ا')
      .replace(/[0-9]/g, (digit) => String.fromCharCode(0x660 + Number(digit)))
      .replace(/%/g, '٪')
      .replace(/[“«]/g, '"')
      .replace(/[”»]/g, '"')
      .replace(/[–—]/g, '-'),
  );

/** Another house's style: one word in eight is vocalised, everything is retyped. */
export const restyle: Mutation = (edition, chance, claims) => {
  const dressed = respell(edition, (text) => (chance.happens(0.12) ? vocalised(text) : text));
  return retype(dressed, chance, claims);
};

function respell(edition: Edition, spell: (text: string) => string): Edition {
  return eachSentence(edition, (sentence) =>
    sentence.map((word) => ({ ...word, text: spell(word.text) })),
  );
}

function vocalised(text: string): string {
  return text.replace(/([\u0628-\u063A\u0641-\u064A])(?=[\u0621-\u064A])/gu, '$1\u064E');
}
