import { describeTarget, joinBlocks, type LooseBlock } from '@isnad/text';
import { describe, expect, test } from 'vitest';
import { excerptsOf } from './context.ts';

const paragraph = (text: string): LooseBlock => ({
  kind: 'paragraph',
  level: 0,
  text,
  direction: 'rtl',
  language: 'ar',
});
const article = joinBlocks([
  { ...paragraph('بوتين في الصين'), kind: 'heading', level: 1 },
  paragraph('وصل الرئيس. استمرت الزيارة أسبوعاً. عاد بعدها. ثم صمت.'),
  paragraph('كان لقاءً نادراً.'),
]);

/** Shows each excerpt with the claim's words in brackets and an ellipsis where it is cut. */
function shown(...quotes: string[]) {
  const spans = quotes.map((quote) => {
    const start = article.text.indexOf(quote);
    return { start, end: start + quote.length };
  });
  return excerptsOf(article, describeTarget(article, 'v1', spans).segments).map((excerpt) => {
    const words = excerpt.runs.map(({ start, end, isClaim }) => {
      const text = article.text.slice(start, end);
      return isClaim ? `[${text}]` : text;
    });
    const [before, after] = [excerpt.isCutBefore, excerpt.isCutAfter].map((cut) =>
      cut ? '…' : '',
    );
    return `${excerpt.paragraph ?? '-'} ${before}${words.join('')}${after}`;
  });
}

describe('a claim in its context', () => {
  test.each([
    [
      'shows the sentence before and after',
      ['أسبوعاً'],
      ['1 وصل الرئيس. استمرت الزيارة [أسبوعاً]. عاد بعدها.…'],
    ],
    ['says when the paragraph began earlier', ['صمت'], ['1 …عاد بعدها. ثم [صمت].']],
    ['has no paragraph number in a heading', ['الصين'], ['- بوتين في [الصين]']],
    [
      'keeps two separate stretches apart',
      ['وصل', 'عاد'],
      ['1 [وصل] الرئيس. استمرت الزيارة أسبوعاً. [عاد] بعدها. ثم صمت.'],
    ],
    [
      'shows every block that its words cross',
      ['صمت.\nكان'],
      ['1 …عاد بعدها. ثم [صمت.]', '2 [كان] لقاءً نادراً.'],
    ],
  ])('%s', (_title, quotes, expected) => {
    expect(shown(...quotes)).toEqual(expected);
  });
});
