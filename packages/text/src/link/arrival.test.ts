import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentOf, marked } from '../bracket.test-language.ts';
import { describeTarget } from '../describe.ts';
import { SEED_LINES } from '../seed-article.test-language.ts';
import { snapToWords } from '../segmentation/word-snap.ts';
import { foundByBrowser, placesFound } from './browser.test-language.ts';
import { markedPage } from './marked-page.test-language.ts';
import { textFragmentFor } from './text-fragment.ts';

describe('a reader arrives at the claim', () => {
  test.each([
    ['as it is', `وقد [ارتفع حجم التبادل التجاري] فعلا`, `وقد [ارتفع حجم التبادل التجاري] فعلا`],
    [
      'where only the page has tashkeel',
      'قال [وزير الصحة المصري أمس] ذلك',
      'قال [وَزيرُ الصِّحَّةِ المِصريّ أمس] ذلك',
    ],
    [
      'where only the claim has tashkeel',
      'قال [وَزيرُ الصِّحَّةِ المِصريّ أمس] ذلك',
      'قال [وزير الصحة المصري أمس] ذلك',
    ],
    [
      'spelt with other hamzas',
      'قال [إن أوكرانيا والآن أيضا] ذلك',
      'قال [ان اوكرانيا والان ايضا] ذلك',
    ],
    [
      'spelt with a hamza the claim lacks',
      'قال [ان اوكرانيا والان ايضا] ذلك',
      'قال [إن أوكرانيا والآن أيضا] ذلك',
    ],
    [
      'spelt with ى for ي',
      'في [مستشفى المدينة الكبير هنا] أمس',
      'في [مستشفي المدينة الكبير هنا] أمس',
    ],
    [
      'spelt with ه for ة',
      'قالت [القمة الدولية الكبيرة أمس] ذلك',
      'قالت [القمه الدوليه الكبيره أمس] ذلك',
    ],
    [
      'drawn out by tatweel',
      'كان [يوما جميلا جدا بالفعل] هنا',
      'كان [يوما جمـــيلا جدا بالفعل] هنا',
    ],
    [
      'with tatweel in the claim only',
      'كان [يوما جمـــيلا جدا بالفعل] هنا',
      'كان [يوما جميلا جدا بالفعل] هنا',
    ],
    [
      'with a shadda more',
      'قال [كتاب الرواية العربية الجدد] ذلك',
      'قال [كتّاب الرواية العربيّة الجدد] ذلك',
    ],
    [
      'with Arabic-Indic digits',
      'أكثر من [240 مليار دولار في العام] فعلا',
      'أكثر من [٢٤٠ مليار دولار في العام] فعلا',
    ],
    [
      'with Latin digits',
      'أكثر من [٢٤٠ مليار دولار في العام] فعلا',
      'أكثر من [240 مليار دولار في العام] فعلا',
    ],
    [
      'decomposed',
      'قال [أزمة مؤتمر رئيس الوفد] ذلك',
      `قال [${'أزمة مؤتمر رئيس الوفد'.normalize('NFD')}] ذلك`,
    ],
    [
      'without its non-joiners',
      'او [می\u200Cخواهم بروم به تهران] گفت',
      'او [میخواهم بروم به تهران] گفت',
    ],
    ['with non-joiners', 'او [میخواهم بروم به تهران] گفت', 'او [می\u200Cخواهم بروم به تهران] گفت'],
    [
      'with hard spaces',
      'بلغ [240 مليار دولار أمريكي] فعلا',
      'بلغ [240\u00A0مليار\u00A0دولار أمريكي] فعلا',
    ],
    [
      'with doubled spaces',
      'بلغ [240 مليار  دولار أمريكي] فعلا',
      'بلغ [240  مليار دولار أمريكي] فعلا',
    ],
    [
      'with direction marks in the claim',
      'بلغ [\u200F240\u200F مليار دولار أمريكي] فعلا',
      'بلغ [240 مليار دولار أمريكي] فعلا',
    ],
    [
      'in other Latin case and accents',
      'قال [Emmanuel Macron à Élysée] ذلك',
      'قال [EMMANUEL MACRON a Elysee] ذلك',
    ],
    [
      'with a hyphen in it',
      'أنبوب [قوة سيبيريا-2 الروسي الجديد] هنا',
      'أنبوب [قوة سيبيريا-2 الروسي الجديد] هنا',
    ],
    [
      'with commas and ampersands in it',
      'عن [R&D, نعم، و12% + 3=15?] هنا',
      'عن [R&D, نعم، و12% + 3=15]? هنا',
    ],
    [
      'drawn inside a word: the whole word',
      'قال ال[متحدث باسم الوزارة الروسية] ذلك',
      'قال [المتحدث باسم الوزارة الروسية] ذلك',
    ],
    [
      'drawn without its conjunction: the whole word',
      'عاد و[بالكتاب الجديد كله أيضا] معا',
      'عاد [وبالكتاب الجديد كله أيضا] معا',
    ],
    [
      'drawn with its quotes',
      'بدا [“الأمر مستحيلا جدا هنا”] لهم',
      'بدا “[الأمر مستحيلا جدا هنا]” لهم',
    ],
    [
      'behind an emoji',
      '💩🔴 [عاجل ارتفع الإنتاج كثيرا] فعلا',
      '💩🔴 [عاجل ارتفع الإنتاج كثيرا] فعلا',
    ],
    ['short, between signs', 'قال: «[نعم]»، ثم خرج من هنا', 'قال: «[نعم]»، ثم خرج من هنا'],
    [
      'with half a character beside it',
      'قال \uD83D [نعم] \uDCA9 ثم خرج',
      'قال \uFFFD [نعم] \uFFFD ثم خرج',
    ],
  ])('%s', (_how, desk, source) => {
    const { text, spans } = marked(source);
    const found = foundByBrowser(documentOf(text), markedPage([desk]).fragment ?? '');
    expect(found).toEqual(spans.map(({ start, end }) => text.slice(start, end)));
  });

  test.each([
    [
      'among twins that only tashkeel and hamza tell apart',
      ['إرتفع الإنتاج إلى الضعف عاما', 'وقال: [ارتفَع الانتاج الى الضعف] شهرا'],
    ],
    [
      'among twins that only digits tell apart',
      ['نحو ٢٤٠ مليار دولار فقط اليوم', 'قال [نحو 240 مليار دولار فقط] أمس'],
    ],
    [
      'among twins that only markup tells apart',
      ['قمة «بكين الكبيرة جدا الآن» هنا', 'قمة [بكين الكبيرة جدا الآن] هناك'],
    ],
    [
      'over paragraphs whose ends occur before',
      ['منذ سنوات. قال', 'أولا [استمرت الزيارة.', 'وقال منذ سنوات] أخرى', 'قال منذ سنوات'],
    ],
    ['over three paragraphs of one word', ['[أولا', 'ثانيا', 'ثالثا]', 'أولا']],
  ])('%s', (_how, lines) => {
    const { document, fragment, spans } = markedPage(lines);
    expect(placesFound(document, fragment ?? '')).toEqual(spans);
  });
});

test('whatever is marked in an article full of twins, a browser finds those very words', () => {
  const firstCopy = documentOf(...SEED_LINES).text.length;
  const document = documentOf(...SEED_LINES, ...SEED_LINES.slice(3, 6));
  const place = fc.tuple(fc.nat(document.text.length - 1), fc.integer({ min: 1, max: 700 }));
  fc.assert(
    fc.property(place, ([start, length]) => {
      const span = snapToWords(document, { start, end: start + length });
      fc.pre(span !== null);
      const fragment = textFragmentFor(document, describeTarget(document, 'version-1', [span]));
      // Inside a second copy nothing may tell the words apart: then there is no link, not a wrong one.
      if (fragment === null) expect(span.start).toBeGreaterThan(firstCopy);
      else expect(placesFound(document, fragment)).toEqual([span]);
    }),
    { numRuns: 60 },
  );
});
