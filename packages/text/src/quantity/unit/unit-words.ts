/** The words for units of measure, in Arabic and English. */

import type { MeasureUnit } from './unit-key.ts';

/** Words of a unit: Arabic singular then plurals, and English forms; `|` between, either may lack. */
export type UnitRow<Key> = readonly [key: Key, arabic: string, english: string];

/** Every unit of measure. The first Arabic word is the singular that duals are made from. */
export const MEASURE_ROWS: readonly UnitRow<MeasureUnit>[] = [
  ['barrel', 'برميل|براميل', 'barrel|barrels|bbl'],
  [
    'barrel-per-day',
    'برميل يوميا|براميل يوميا|برميلا يوميا|برميل في اليوم|برميل باليوم|برميل نفط يوميا|برميل من النفط يوميا',
    'barrels per day|barrels a day|barrel per day|bpd|b / d|barrels of oil per day|barrels of oil a day',
  ],
  ['tonne', 'طن|أطنان|طن متري', 'ton|tons|tonne|tonnes|metric ton|metric tons|metric tonnes'],
  [
    'kilogram',
    'كيلوغرام|كيلوغرامات|كيلوجرام|كيلوجرامات|كيلو|كغ|كجم|كلغ',
    'kilogram|kilograms|kilo|kilos|kg',
  ],
  ['gram', 'غرام|غرامات|جرام|جرامات', 'gram|grams|grammes'],
  ['pound', 'رطل|أرطال', 'lb|lbs|pounds of|pound of'],
  ['ounce', 'أونصة|أونصات|أوقية', 'ounce|ounces|oz'],
  ['litre', 'لتر|لترات|ليتر|ليترات', 'litre|litres|liter|liters'],
  ['gallon', 'غالون|غالونات|جالون|جالونات', 'gallon|gallons'],
  [
    'cubic-metre',
    'متر مكعب|مترا مكعبا|أمتار مكعبة|م ³',
    'cubic metre|cubic metres|cubic meter|cubic meters|m ³',
  ],
  ['cubic-foot', 'قدم مكعب|قدم مكعبة|قدما مكعبا|أقدام مكعبة', 'cubic foot|cubic feet'],
  [
    'square-metre',
    'متر مربع|مترا مربعا|أمتار مربعة|م ²',
    'square metre|square metres|square meter|square meters|sqm|m ²',
  ],
  [
    'square-kilometre',
    'كيلومتر مربع|كيلومترا مربعا|كيلومترات مربعة|كيلو متر مربع|كم مربع|كم ²',
    'square kilometre|square kilometres|square kilometer|square kilometers|sq km|km ²',
  ],
  ['square-mile', 'ميل مربع|ميلا مربعا|أميال مربعة', 'square mile|square miles'],
  ['hectare', 'هكتار|هكتارات', 'hectare|hectares'],
  ['acre', 'أكر|أكرات', 'acre|acres'],
  ['feddan', 'فدان|أفدنة|فدادين', 'feddan|feddans'],
  ['dunam', 'دونم|دونمات', 'dunam|dunams|dunum|dunums'],
  ['millimetre', 'ملم|مليمتر|ملليمتر|مليمترات', 'millimetre|millimetres|millimeter|millimeters|mm'],
  ['centimetre', 'سنتيمتر|سنتيمترات|سم', 'centimetre|centimetres|centimeter|centimeters|cm'],
  ['metre', 'متر|أمتار', 'metre|metres|meter|meters|m'],
  [
    'kilometre',
    'كيلومتر|كيلومترات|كيلو متر|كيلو مترا|كم|كلم',
    'kilometre|kilometres|kilometer|kilometers|km|kms',
  ],
  ['mile', 'ميل|أميال', 'mile|miles'],
  ['nautical-mile', 'ميل بحري|ميلا بحريا|أميال بحرية', 'nautical mile|nautical miles'],
  ['foot', 'قدم|أقدام', 'foot|feet|ft'],
  [
    'kilometre-per-hour',
    'كيلومتر في الساعة|كيلومترا في الساعة|كيلومترات في الساعة|كم في الساعة|كم / ساعة|كم / س|كلم / س',
    'kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour|km / h|kph',
  ],
  ['degree', 'درجة|درجات', 'degree|degrees'],
  [
    'degree-celsius',
    'درجة مئوية|درجات مئوية|درجة سلسيوس',
    'degrees celsius|degree celsius|celsius|degrees centigrade|° c',
  ],
  ['degree-fahrenheit', 'درجة فهرنهايت|درجات فهرنهايت', 'degrees fahrenheit|fahrenheit|° f'],
  ['kilowatt', 'كيلوواط|كيلووات', 'kilowatt|kilowatts|kw'],
  ['megawatt', 'ميغاواط|ميجاواط|ميغاوات|ميجاوات|ميغا واط', 'megawatt|megawatts|mw'],
  ['gigawatt', 'غيغاواط|جيجاواط|غيغاوات|جيجاوات|غيغا واط', 'gigawatt|gigawatts|gw'],
  [
    'kilowatt-hour',
    'كيلوواط ساعة|كيلووات ساعة|كيلوواط في الساعة',
    'kilowatt hour|kilowatt hours|kwh',
  ],
  ['megawatt-hour', 'ميغاواط ساعة|ميجاواط ساعة|ميغاوات ساعة', 'megawatt hour|megawatt hours|mwh'],
  ['gigawatt-hour', 'غيغاواط ساعة|جيجاواط ساعة|غيغاوات ساعة', 'gigawatt hour|gigawatt hours|gwh'],
  ['terawatt-hour', 'تيراواط ساعة|تيراوات ساعة', 'terawatt hour|terawatt hours|twh'],
  ['megabyte', 'ميغابايت|ميجابايت', 'megabyte|megabytes|mb'],
  ['gigabyte', 'غيغابايت|جيجابايت', 'gigabyte|gigabytes|gb'],
  ['terabyte', 'تيرابايت', 'terabyte|terabytes|tb'],
  ['second', 'ثانية|ثوان|ثواني|ثوانٍ', 'second|seconds'],
  ['minute', 'دقيقة|دقائق|دقايق', 'minute|minutes'],
  ['hour', 'ساعة|ساعات', 'hour|hours|hrs'],
  ['day', 'يوم|أيام', 'day|days'],
  ['week', 'أسبوع|أسابيع', 'week|weeks'],
  ['month', 'شهر|أشهر|شهور', 'month|months'],
  ['year', 'عام|أعوام', 'year|years'],
  ['year', 'سنة|سنوات|سنين', ''],
  ['decade', 'عقد|عقود', 'decade|decades'],
  ['century', 'قرن|قرون', 'century|centuries'],
  ['percentage-point', 'نقطة مئوية|نقاط مئوية|نقطة في المئة', 'percentage point|percentage points'],
  ['basis-point', 'نقطة أساس|نقاط أساس|نقطة أساسية', 'basis point|basis points|bps'],
  ['cent', 'سنت|سنتات', 'cent|cents'],
  ['fold', 'ضعف|أضعاف', 'fold|times|times as'],
];
