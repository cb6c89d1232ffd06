/** The words and signs by which a checkable statement shows itself in Arabic and English. */

import type { HintReason } from './claim-hint.ts';

/** How a statement shows itself, and how much that alone makes it worth checking (0 to 1). */
export interface Sign {
  readonly reason: HintReason;
  readonly weight: number;
  readonly pattern: RegExp;
}

/** What may be joined to the front of an Arabic word: and, so, by, like, to, the. */
const joined = '[وف]?(?:[بكل]?ال|لل|[بكل])?';

/**
 * Whole words. Arabic ones may carry joined particles. All are written as `fold` of packages/text
 * leaves them: no tashkeel, أإآ as ا, ى as ي, Latin in lower case.
 */
function words(arabic: string, english: string): string {
  const start = '(?<!\\p{L})';
  const end = '(?![\\p{L}\\p{N}])';
  return `${start}(?:${joined}(?:${arabic})|(?:${english}))${end}`;
}

const numberWords = words(
  'واحدة?|اثن(?:ان|ين|تان|تين)|ثلاثة?|ثلاث(?:ون|ين)|اربعة?|اربع(?:ون|ين)|خمسة?|خمس(?:ون|ين)|ستة?|ست(?:ون|ين)|سبعة?|سبع(?:ون|ين)|ثماني?ة?|ثمان(?:ون|ين)|تسعة?|تسع(?:ون|ين)|عشرة?|عشر(?:ون|ين|ات)|نصف|ثلث|ثلثا|ثلثي|ربع',
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|half|third|quarter',
);

const magnitudes = words(
  'مئة|مائة|مئات|مئتين|مئتان|الف|الاف|الفين|الفان|مليون|ملايين|مليونين|مليار|مليارات|مليارين|بليون|تريليون(?:ات)?|اطنان|طن|برميل|براميل',
  'hundreds?|thousands?|millions?|billions?|trillions?|bn|tons?|tonnes?|barrels?',
);

const currencies = words(
  'دولار(?:ات|ين|ا)?|يورو|جنيه(?:ات|ا)?|ريال(?:ات|ا)?|درهم|دراهم|دينار|دنانير|لير(?:ة|ات)|روبل|يوان|استرليني',
  'dollars?|euros?|pounds?|riyals?|dirhams?|dinars?|liras?|roubles?|rubles?|yuan|yen|usd|eur|gbp',
);

const dates = words(
  'يناير|فبراير|مارس|ابريل|مايو|يونيو|يوليو|اغسطس|سبتمبر|اكتوبر|نوفمبر|ديسمبر|كانون|شباط|اذار|نيسان|ايار|حزيران|تموز|ايلول|تشرين|جانفي|فيفري|افريل|جوان|جويلية|اوت|امس|(?:عام|سنة|شهر|اسبوع|يوم) (?:ال)?(?:ماضي|ماضية|مقبل|مقبلة|جاري|جارية)|منذ',
  'january|february|april|june|july|august|september|october|november|december|(?:march|may) \\d{1,4}|\\d{1,2} (?:march|may)|yesterday|since|last (?:year|month|week)',
);

const attributions = words(
  '(?:قال|اكد|اعلن|ذكر|افاد|صرح|اضاف|اوضح|نقل|اشار|زعم|كشف|اتهم|نفي?|ادع[يت]|اعتبر|وصف)(?:ت|وا|ا|تا)?|[يت](?:قول|ؤكد|علن|ذكر|فيد|صرح|ضيف|وضح|شير|زعم|كشف|تهم|نفي|دعي|عتبر)(?:ون)?|بحسب|حسب|وفقا?|نقلا|تقرير|تقارير|مصادر|مصدر|محللين|محللون|خبراء',
  'said|says|told|claims?|claimed|announced|according to|stated|reported|reports|alleged|denied|accused|confirmed|sources|analysts|experts',
);

const comparisons = words(
  'اكبر|اكثر|اقل|اعلي|ادني|اصغر|اضخم|اطول|اسرع|اول|(?:ارتفع|انخفض|تراجع|ازداد|زاد|تضاعف|تجاوز|نما)(?:ت)?|[يت](?:رتفع|نخفض|تراجع|تضاعف|تجاوز)|تجاوز|مقارنة|مسبوقة?|قياسي|قياسية',
  'more than|less than|fewer than|at least|at most|higher|lower|largest|biggest|highest|lowest|smallest|first|record|unprecedented|rose|fell|increased|decreased|doubled|tripled|compared|exceed(?:ed|s)?',
);

const causes = words(
  'بسبب|نتيجة|ادي|ادت|يؤدي|تؤدي|تسبب|تسببت|جراء',
  'because|caused|due to|led to|as a result|resulted in|thanks to',
);

const predictions = words(
  'سوف|متوقع|[يت]توقع|توقع(?:ت|ات)?|مرجح|[يت]ستعد|[يت]عتزم|س[يت](?:كون|بلغ|صل|رتفع|نخفض|شهد|تم|ؤدي|صبح)',
  'will|expected to|forecasts?|set to|likely to|projected|plans to',
);

const percentages = `\\d\\s?%|${words('مئوية|نسبة|في ال(?:مئة|مائة)|بالمئة|بالمائة', 'percent|per cent|percentage')}`;

/** In the order in which reasons are given; weights are the desk's judgement, not yet measured. */
export const signs: readonly Sign[] = [
  { reason: 'figure', weight: 0.4, pattern: new RegExp(`\\p{Nd}|${numberWords}`, 'u') },
  { reason: 'magnitude', weight: 0.2, pattern: new RegExp(magnitudes, 'u') },
  { reason: 'percentage', weight: 0.4, pattern: new RegExp(percentages, 'u') },
  { reason: 'money', weight: 0.4, pattern: new RegExp(`\\p{Sc}|${currencies}`, 'u') },
  {
    reason: 'date',
    weight: 0.2,
    pattern: new RegExp(`(?<!\\d)(?:19|20)\\d\\d(?!\\d)|${dates}`, 'u'),
  },
  { reason: 'attribution', weight: 0.3, pattern: new RegExp(attributions, 'u') },
  { reason: 'comparison', weight: 0.3, pattern: new RegExp(comparisons, 'u') },
  { reason: 'quotation', weight: 0.2, pattern: /"[^"]{2,}"/u },
  { reason: 'cause', weight: 0.2, pattern: new RegExp(causes, 'u') },
  { reason: 'prediction', weight: 0.15, pattern: new RegExp(predictions, 'u') },
];
