/** Makes articles to spoil: full of lookalikes, or as long as one likes from the words of another. */

import type { Chance } from './chance.test-language.ts';

const SLOTS = {
  ar: {
    what: [
      'إنتاج النفط',
      'صادرات الغاز',
      'واردات القمح',
      'أسعار الغذاء',
      'عدد الركاب',
      'حجم التبادل',
    ],
    verb: ['ارتفع', 'انخفض', 'بلغ', 'تراجع'],
    who: ['وزير الطاقة', 'الرئيس الروسي', 'البنك المركزي', 'المتحدث باسم الحكومة', 'محللون غربيون'],
    where: ['روسيا', 'الصين', 'مصر', 'أوكرانيا', 'إيران', 'كوبا'],
    when: ['سبتمبر', 'أكتوبر', 'مارس', 'العام الماضي', 'الربع الثاني'],
  },
  en: {
    what: [
      'oil output',
      'gas exports',
      'wheat imports',
      'food prices',
      'passenger numbers',
      'trade',
    ],
    verb: ['rose', 'fell', 'grew', 'shrank'],
    who: ['the energy minister', 'President Putin', 'the central bank', 'a spokesman', 'analysts'],
    where: ['Russia', 'China', 'Egypt', 'Ukraine', 'Iran', 'Cuba'],
    when: ['September', 'October', 'March', 'last year', 'the second quarter'],
  },
};

const PATTERNS = {
  ar: [
    'VERB WHAT في WHERE بنسبة FIGURE % في WHEN، وفق ما أعلنه WHO.',
    'وقال WHO إن WHAT في WHERE VERB بنسبة FIGURE % خلال WHEN.',
    'وكان WHO قد توقع أن تصل WHAT إلى FIGURE مليار دولار في WHEN.',
    'وفي WHERE، VERB WHAT إلى FIGURE ألف طن، بحسب “WHO”.',
  ],
  en: [
    'In WHERE WHAT VERB by FIGURE % in WHEN, according to WHO.',
    'Earlier WHO said that WHAT in WHERE VERB by FIGURE % during WHEN.',
    'By WHEN WHAT had reached $FIGURE billion in WHERE, WHO told reporters.',
    'The figures from “WHERE” show that WHAT VERB to FIGURE thousand tonnes in WHEN.',
  ],
};

/** A title and paragraphs of three to five sentences that differ in a word or a figure only. */
export function lookalikeText(chance: Chance, paragraphs: number, language: 'ar' | 'en'): string {
  const sentence = () => fillIn(chance, chance.pick(PATTERNS[language]), language);
  const title = sentence().replace(/\.$/u, '');
  const lines = Array.from({ length: paragraphs }, () =>
    Array.from({ length: 3 + chance.below(3) }, sentence).join(' '),
  );
  return [title, ...lines].join('\n');
}

const PROCLITICS = ['و', 'ف', 'ب', 'ل', 'ك', 'س', 'وب', 'ول', 'فس', 'أ'];
const ENCLITICS = ['ه', 'ها', 'هم', 'نا', 'كم', 'هما', 'ين', 'ات', 'ون', 'ي'];

/**
 * Arabic text of at least `units` UTF-16 units in which every word follows one that it follows in
 * `source`, or in three cases in ten any word; half of the words take clitics, so that there are as
 * many different words as in a newspaper and most quotes occur once. Paragraphs of three to five
 * sentences.
 */
export function bigramText(chance: Chance, source: string, units: number): string {
  const words = source.split(/\s+/u).filter((word) => word !== '');
  const followers = new Map<string, string[]>();
  for (const [index, word] of words.entries()) {
    const next = words[index + 1] ?? chance.pick(words);
    followers.set(word, [...(followers.get(word) ?? []), next]);
  }
  const lines: string[] = [];
  let [length, word] = [0, chance.pick(words)];
  const sentence = () => {
    const said: string[] = [];
    for (let left = 12 + chance.below(16); left > 0; left -= 1) {
      said.push(inflected(chance, word.replace(/[.؟!]+/gu, '')));
      word = chance.pick(chance.happens(0.3) ? words : (followers.get(word) ?? words));
    }
    return `${said.filter((each) => each !== '').join(' ')}.`;
  };
  while (length < units) {
    const line = Array.from({ length: 3 + chance.below(3) }, sentence).join(' ');
    lines.push(line);
    length += line.length + 1;
  }
  return lines.join('\n');
}

function inflected(chance: Chance, word: string): string {
  if (!/^[\u0621-\u064A]{3,}$/u.test(word) || chance.happens(0.5)) return word;
  return `${chance.happens(0.5) ? chance.pick(PROCLITICS) : ''}${word}${chance.pick(ENCLITICS)}`;
}

function fillIn(chance: Chance, pattern: string, language: 'ar' | 'en'): string {
  const slots = SLOTS[language];
  return pattern
    .replace('WHAT', chance.pick(slots.what))
    .replace('VERB', chance.pick(slots.verb))
    .replace('WHO', chance.pick(slots.who))
    .replace('WHERE', chance.pick(slots.where))
    .replace('WHEN', chance.pick(slots.when))
    .replace('FIGURE', `${2 + chance.below(60)}`);
}
