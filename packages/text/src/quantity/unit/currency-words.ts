/** The words, signs and codes for money; a word that several countries share stays open. */

/** A currency noun: Arabic forms, English forms, its code when nothing more is said, its countries. */
export interface CurrencyRow {
  readonly arabic: string;
  readonly english: string;
  /** ISO 4217, or null where «ريال» alone does not say whose. */
  readonly alone: string | null;
  /** Code, Arabic adjectives (masculine), English adjectives; `|` between. */
  readonly countries: readonly (readonly [code: string, arabic: string, english: string])[];
}

/** Every currency noun. */
export const CURRENCY_ROWS: readonly CurrencyRow[] = [
  {
    arabic: 'دولار|دولارات',
    english: 'dollar|dollars',
    alone: 'USD',
    countries: [
      ['USD', 'أمريكي|أميركي', 'us|u.s.|american'],
      ['AUD', 'أسترالي', 'australian'],
      ['CAD', 'كندي', 'canadian'],
      ['SGD', 'سنغافوري', 'singapore'],
      ['NZD', 'نيوزيلندي', 'new zealand'],
      ['HKD', 'هونغ كونغ', 'hong kong'],
      ['TWD', 'تايواني', 'taiwan|new taiwan'],
    ],
  },
  { arabic: 'يورو|يوروهات', english: 'euro|euros', alone: 'EUR', countries: [] },
  {
    arabic: 'روبل|روبلات',
    english: 'rouble|roubles|ruble|rubles',
    alone: 'RUB',
    countries: [
      ['RUB', 'روسي', 'russian'],
      ['BYN', 'بيلاروسي', 'belarusian'],
    ],
  },
  {
    arabic: 'يوان|يوانات|رنمينبي',
    english: 'yuan|renminbi|rmb',
    alone: 'CNY',
    countries: [['CNY', 'صيني', 'chinese']],
  },
  { arabic: 'ين', english: 'yen', alone: 'JPY', countries: [['JPY', 'ياباني', 'japanese']] },
  {
    arabic: 'وون',
    english: 'south korean won|korean won',
    alone: 'KRW',
    countries: [['KRW', 'كوري|كوري جنوبي', '']],
  },
  {
    arabic: 'جنيه|جنيهات',
    english: 'pound|pounds',
    alone: null,
    countries: [
      ['GBP', 'إسترليني|استرليني|بريطاني', 'british'],
      ['EGP', 'مصري', 'egyptian'],
      ['SDG', 'سوداني', 'sudanese'],
      ['SYP', '', 'syrian'],
      ['LBP', '', 'lebanese'],
    ],
  },
  { arabic: '', english: 'pounds sterling|pound sterling', alone: 'GBP', countries: [] },
  {
    arabic: 'ريال|ريالات',
    english: 'riyal|riyals|rial|rials',
    alone: null,
    countries: [
      ['SAR', 'سعودي', 'saudi'],
      ['QAR', 'قطري', 'qatari'],
      ['OMR', 'عماني', 'omani'],
      ['YER', 'يمني', 'yemeni'],
      ['IRR', 'إيراني', 'iranian'],
      ['BRL', 'برازيلي', ''],
    ],
  },
  {
    arabic: 'درهم|دراهم',
    english: 'dirham|dirhams',
    alone: null,
    countries: [
      ['AED', 'إماراتي', 'uae|emirati'],
      ['MAD', 'مغربي', 'moroccan'],
    ],
  },
  {
    arabic: 'دينار|دنانير',
    english: 'dinar|dinars',
    alone: null,
    countries: [
      ['KWD', 'كويتي', 'kuwaiti'],
      ['IQD', 'عراقي', 'iraqi'],
      ['JOD', 'أردني', 'jordanian'],
      ['BHD', 'بحريني', 'bahraini'],
      ['LYD', 'ليبي', 'libyan'],
      ['TND', 'تونسي', 'tunisian'],
      ['DZD', 'جزائري', 'algerian'],
      ['RSD', 'صربي', 'serbian'],
    ],
  },
  {
    arabic: 'ليرة|ليرات',
    english: 'lira|liras|lire',
    alone: null,
    countries: [
      ['TRY', 'تركي', 'turkish'],
      ['SYP', 'سوري', 'syrian'],
      ['LBP', 'لبناني', 'lebanese'],
    ],
  },
  {
    arabic: 'شيكل|شيقل|شيكلات|شواكل|شيقلات',
    english: 'shekel|shekels',
    alone: 'ILS',
    countries: [['ILS', 'إسرائيلي', 'israeli']],
  },
  {
    arabic: 'روبية|روبيات',
    english: 'rupee|rupees',
    alone: null,
    countries: [
      ['INR', 'هندي', 'indian'],
      ['PKR', 'باكستاني', 'pakistani'],
      ['LKR', 'سريلانكي', 'sri lankan'],
    ],
  },
  {
    arabic: 'فرنك|فرنكات',
    english: 'franc|francs',
    alone: null,
    countries: [
      ['CHF', 'سويسري', 'swiss'],
      ['DJF', 'جيبوتي', 'djiboutian'],
    ],
  },
  {
    arabic: 'كرونة|كرونات|كرون',
    english: 'krona|kronor|krone|kroner',
    alone: null,
    countries: [
      ['SEK', 'سويدي', 'swedish'],
      ['NOK', 'نرويجي', 'norwegian'],
      ['DKK', 'دنماركي', 'danish'],
    ],
  },
  { arabic: 'هريفنيا', english: 'hryvnia|hryvnias', alone: 'UAH', countries: [] },
  { arabic: 'زلوتي', english: 'zloty|zlotys', alone: 'PLN', countries: [] },
  { arabic: 'أوقية موريتانية', english: 'ouguiya', alone: 'MRU', countries: [] },
  { arabic: 'بيتكوين', english: 'bitcoin|bitcoins', alone: null, countries: [] },
];

/** Signs of money; a letter pair stands before the sign it makes precise. */
export const CURRENCY_SIGNS: readonly (readonly [signs: string, code: string])[] = [
  ['$|us $|u.s. $', 'USD'],
  ['a $|au $', 'AUD'],
  ['c $|ca $', 'CAD'],
  ['hk $', 'HKD'],
  ['nz $', 'NZD'],
  ['s $', 'SGD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₴', 'UAH'],
];

/** ISO 4217 codes that stand in news as such, in capitals only. */
export const CURRENCY_CODES: readonly string[] =
  'USD EUR GBP JPY CNY RUB SAR AED QAR KWD BHD OMR YER EGP SDG LYD TND DZD MAD IQD JOD SYP LBP IRR ILS TRY INR PKR CHF SEK NOK DKK PLN UAH CAD AUD NZD SGD HKD KRW BRL MXN ZAR NGN ETB DJF SOS MRU'.split(
    ' ',
  );
