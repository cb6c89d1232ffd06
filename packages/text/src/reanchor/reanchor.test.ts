import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentOf, TRICKY_SIGNS } from '../bracket.test-language.ts';
import { describeTarget, targetFault } from '../describe.ts';
import { snapToGraphemes } from '../segmentation/grapheme.ts';
import { claimIn, correct } from './correction.test-language.ts';
import { reanchor } from './reanchor.ts';

describe('a claim whose words are intact needs nothing', () => {
  test.each([
    ['where it stood', 'زار [بكين] أمس\nخبر', 'زار [بكين] أمس\nخبر جديد', 'same-place'],
    ['below a new paragraph', 'زار [بكين] أمس', 'عاجل\nزار [بكين] أمس', 'shifted'],
    [
      'after words were put before it',
      'قال إنه [زار بكين أمس] وعاد',
      'قال اليوم صراحة إنه [زار بكين أمس] وعاد',
      'shifted',
    ],
    [
      'in a sentence that moved to another paragraph',
      'الأولى عن الاقتصاد الروسي اليوم. [الثانية عن الجيش الصيني كله]. الثالثة عن النفط والغاز.\nفقرة عن كوريا وحدها.',
      'الأولى عن الاقتصاد الروسي اليوم. الثالثة عن النفط والغاز.\nفقرة عن كوريا وحدها. [الثانية عن الجيش الصيني كله].',
      'moved-intact',
    ],
    [
      'in a quote that is ascribed to somebody else',
      'قال بوتين: «[العلاقات في أفضل حالاتها]».\nوغادر.',
      'قال لافروف: «[العلاقات في أفضل حالاتها]».\nوغادر.',
      'shifted',
    ],
    [
      'between emoji',
      'قال 💩 [بوتين زار الصين] 💩',
      'عاجل 💩💩 قال 💩 [بوتين زار الصين] 💩',
      'shifted',
    ],
    ['when it is an emoji itself', 'قال [💩] بوتين', 'قال أمس [💩] بوتين', 'moved-intact'],
    [
      'in two pieces',
      'قال [حجم التبادل] أمس إنه [ارتفع 12 %] حقا.\nنهاية',
      'وقال [حجم التبادل] أمس إنه [ارتفع 12 %].\nنهاية',
      'shifted',
    ],
    [
      'when paragraphs are joined',
      'عاد الرئيس.\n[وقال إن العلاقات جيدة] جدا.\nثم غادر.',
      'عاد الرئيس أمس. [وقال إن العلاقات جيدة] جدا.\nثم غادر.',
      'shifted',
    ],
  ])('%s', (_how, source, now, reason) => {
    const { shown, result } = correct(source, now);
    expect(shown).toBe(now);
    expect(result).toMatchObject({ reason, score: 1, candidates: [], critical: [] });
    expect(['unchanged', 'moved']).toContain(result.status);
  });
});

describe('a claim that is only spelt otherwise is no other claim', () => {
  test.each([
    ['with tashkeel', '[كتب الرئيس] رسالة', '[كَتَبَ الرَّئِيسُ] رِسَالَةً', 'only-spelling'],
    ['without tashkeel', '[كَتَبَ الرَّئِيسُ] رِسَالَةً', '[كتب الرئيس] رسالة', 'only-spelling'],
    ['with other digits', 'نما [الاقتصاد 14 %] فقط', 'نما [الاقتصاد ١٤ ٪] فقط', 'only-spelling'],
    ['with other quotes', 'بدا [“مستحيلًا”] حقا', 'بدا [«مستحيلا»] حقا', 'only-spelling'],
    ['cut inside a word', 'زار ال[صين] أمس', 'زار ال[صِّينَ] أمس', 'only-spelling'],
    ['in curly English', `said "[we don't know]" -`, 'said “[we don’t know]” –', 'only-spelling'],
    ['without its thousands comma', 'قتل [1,250 شخصا]', 'قتل [1250 شخصا]', 'only-punctuation'],
    [
      'in two paragraphs',
      'قال إن [الإنتاج ارتفع. وإن الصادرات تراجعت] أمس',
      'قال إن [الإنتاج ارتفع.\nوإن الصادرات تراجعت] أمس',
      'only-breaks',
    ],
    [
      'in two sentences',
      'قال إن [الإنتاج ارتفع، وإن الصادرات تراجعت] في مارس.',
      'قال إن [الإنتاج ارتفع.\nوإن الصادرات تراجعت] في مارس.',
      'only-punctuation',
    ],
  ])('%s', (_how, source, now, reason) => {
    const { shown, result } = correct(source, now);
    expect(shown).toBe(now);
    expect(result).toMatchObject({ status: 'respelled', reason });
  });
});

test('a word that stands in twenty sentences stays in its own', () => {
  const lines = Array.from({ length: 20 }, (_, line) => `في اليوم ${line} زار الوفد بكين مجددا.`);
  const source = lines.map((line, index) => (index === 9 ? line.replace('بكين', '[بكين]') : line));
  const left = source.filter((_, index) => index !== 4 && index !== 15);
  expect(correct(source.join('\n'), left.join('\n')).shown).toBe(left.join('\n'));
  const without = source.filter((_, index) => index !== 9);
  expect(correct(source.join('\n'), without.join('\n')).result.status).toBe('orphan');
});

test('results come in the order of the targets, and none of them is altered', () => {
  const first = claimIn('زار [بكين] أمس وعاد');
  const { target: second } = claimIn('زار بكين [أمس] وعاد');
  const kept = structuredClone([second, first.target]);
  const after = documentOf('زار بكين أمس وعاد سريعا');
  const results = reanchor(first.document, after, [second, first.target], 'version-2');
  expect(results.map(({ target }) => target?.segments[0]?.exact)).toEqual(['أمس', 'بكين']);
  expect(results.map(({ target }) => target?.versionId)).toEqual(['version-2', 'version-2']);
  expect([second, first.target]).toEqual(kept);
});

test('a segment outside the old version is an orphan', () => {
  const segment = { start: 4, end: 99, exact: 'بكين', prefix: '', suffix: '' };
  const [result] = reanchor(
    documentOf('زار بكين'),
    documentOf('زار بكين أمس'),
    [{ versionId: 'version-1', segments: [segment] }],
    'version-2',
  );
  expect(result).toMatchObject({ status: 'orphan', reason: 'gone', target: null });
});

test('whatever the two texts are, a new target is sound and comes out the same twice', () => {
  const sign = fc.constantFrom(...TRICKY_SIGNS, ' ', ' ', 'زار', 'بكين', 'لم', '\n');
  const text = fc.string({ unit: sign, minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(
      text,
      text,
      fc.nat(80),
      fc.integer({ min: 1, max: 40 }),
      (one, other, start, length) => {
        const before = documentOf(...`من ${one}`.split('\n'));
        const after = documentOf(...`${other}${one.slice(start)} ${other}`.split('\n'));
        const from = start % before.text.length;
        const span = snapToGraphemes(before.text, { start: from, end: from + length });
        const target = describeTarget(before, 'version-1', [span]);
        const [result] = reanchor(before, after, [target], 'version-2');
        expect(reanchor(before, after, [target], 'version-2')).toEqual([result]);
        if (result?.target) expect(targetFault(after, result.target)).toBeNull();
        for (const { span: place } of result?.candidates ?? []) {
          expect(place.start).toBeGreaterThanOrEqual(0);
          expect(place.end).toBeLessThanOrEqual(after.text.length);
          expect(place.start).toBeLessThan(place.end);
        }
      },
    ),
    { numRuns: 500 },
  );
});
