/** The forms under which a written word may stand in a word list, without what is joined to it. */

import { fold } from '../../fold.ts';

/** One way to take a word apart: what is left, and what was joined to its front. */
export interface Stem {
  readonly form: string;
  /** و or ف: “and”. */
  readonly and: boolean;
  /** ب, ل or ك. */
  readonly preposition: boolean;
  /** ال, also as the second ل of لل. */
  readonly article: boolean;
}

/** A letter or digit run as folded, with its stems; the same object for the same spelling. */
export interface Word {
  readonly form: string;
  readonly stems: readonly Stem[];
}

const WHOLE = { and: false, preposition: false, article: false };

/** What is joined to a figure: و15, بـ15, الـ15, والـ15. */
const CLITICS = /^([وف])?(ب|ك|ل(?=ل?$)|ل(?=ال))?(ال|ل)?$/u;

/** Takes words apart and remembers each spelling, since a text says few words many times. */
export function wordReader(): (written: string) => Word {
  const known = new Map<string, Word>();
  return (written) => {
    const found = known.get(written);
    if (found) return found;
    const form = fold(written).text;
    const word = { form, stems: stemsOf(form) };
    known.set(written, word);
    return word;
  };
}

/** What a run of letters that touches a figure joins to it; null when it is a word of its own. */
export function cliticStem(form: string): Stem | null {
  const match = form === '' ? null : CLITICS.exec(form);
  if (!match) return null;
  const preposition = match[2] !== undefined || match[3] === 'ل';
  return { form: '', and: match[1] !== undefined, preposition, article: (match[3] ?? '') !== '' };
}

function stemsOf(form: string): Stem[] {
  if (!/^[\u0620-\u064A]/u.test(form)) return [{ form, ...WHOLE }];
  const whole: Stem[] = [{ form, ...WHOLE }];
  const spelt = form.endsWith('ه') ? [{ form: `${form.slice(0, -1)}ة`, ...WHOLE }] : [];
  const joined = [...whole, ...spelt].flatMap((stem) => [stem, ...withoutAnd(stem)]);
  const bare = joined.flatMap((stem) => [stem, ...withoutPreposition(stem)]);
  return bare.flatMap((stem) => [stem, ...withoutArticle(stem)]);
}

function withoutAnd(stem: Stem): Stem[] {
  return /^[وف]../u.test(stem.form) ? [{ ...stem, form: stem.form.slice(1), and: true }] : [];
}

function withoutPreposition(stem: Stem): Stem[] {
  const { form } = stem;
  if (/^لل../u.test(form)) {
    return [{ ...stem, form: form.slice(2), preposition: true, article: true }];
  }
  return /^[بلك]../u.test(form) ? [{ ...stem, form: form.slice(1), preposition: true }] : [];
}

function withoutArticle(stem: Stem): Stem[] {
  const hasArticle = !stem.article && /^ال../u.test(stem.form);
  return hasArticle ? [{ ...stem, form: stem.form.slice(2), article: true }] : [];
}
