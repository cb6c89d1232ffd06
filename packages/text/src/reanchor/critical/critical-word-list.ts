/** Words that turn a true sentence false: negation, measure, figures, dates, money, names. */

import type { CriticalKind } from './critical-kind.ts';

function list(words: string): readonly string[] {
  return words.trim().split(/\s+/);
}

/** Words that deny or reverse. */
const NEGATIONS = list(`
  لا لم لن ليس ليست ليسوا لسنا لست ما غير نفى نفت ينفي تنفي نفي نافيا نافية دون بدون بلا عدم كلا أنكر
  أنكرت ينكر كذب كذبت رفض رفضت يرفض ترفض امتنع فشل فشلت يفشل
  no not never none neither nor without denied denies deny denying denial refused refuses refuse
  rejected rejects failed fails cannot can't won't don't doesn't didn't isn't aren't wasn't weren't
  hasn't haven't hadn't wouldn't couldn't shouldn't mustn't ain't false untrue
`);

/** Words that say how many, how much, how sure or how often. */
const QUANTIFIERS = list(`
  كل جميع كافة معظم أغلب غالبية أغلبية بعض عدة بضع بضعة أكثر أقل أكبر أصغر أعلى أدنى نحو حوالي قرابة
  زهاء تقريبا يقارب تقارب يناهز فقط سوى إلا أول آخر وحيد وحيدة دائما أبدا أحيانا غالبا نادرا ربما قد
  يكاد مرجح محتمل المزعوم المزعومة مزعوم مزعومة
  all every each most many much some few several any only just more less fewer least about around
  approximately nearly almost roughly over under above below up to maximum minimum first last always
  often sometimes rarely may might could allegedly reportedly possibly probably
`);

/** Number words; clitics and the article are taken off before looking here. */
const NUMBERS = list(`
  صفر واحد واحدة اثنا اثنتا اثني اثنتي اثنان اثنين اثنتان اثنتين ثلاث ثلاثة أربع أربعة خمس خمسة ست ستة سبع سبعة ثمان ثماني
  ثمانية تسع تسعة عشر عشرة عشرون عشرين ثلاثون ثلاثين أربعون أربعين خمسون خمسين ستون ستين سبعون سبعين
  ثمانون ثمانين تسعون تسعين مئة مائة مئتان مئتين مائتان مائتين مئات مئوي ألف ألفا ألفان ألفين آلاف ألوف
  عشرات مليون مليونا مليونان مليونين ملايين مليار مليارا ملياران مليارين مليارات بليون تريليون تريليونات
  نصف ثلث ثلثا ثلثين ربع خمس عشر ضعف ضعفا ضعفين أضعاف ثان ثاني ثانية ثالث ثالثة رابع رابعة خامس خامسة
  سادس سادسة سابع سابعة ثامن ثامنة تاسع تاسعة عاشر عاشرة عشرينات ثلاثينات
  zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds
  thousand thousands million millions billion billions trillion trillions half third thirds quarter
  quarters dozen dozens double doubled triple tripled twice bn mn tn second fourth fifth
`);

/** Months of both Arabic sets, of the Hijri year and in English; days; words for a point in time. */
const DATES = list(`
  يناير فبراير مارس أبريل إبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
  كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين
  محرم صفر جمادى رجب شعبان رمضان شوال ذي
  الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت أمس غدا اليوم الماضي الماضية المقبل
  المقبلة القادم القادمة الجاري الجارية الحالي الحالية
  january february march april june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow
`);

/** Currencies, with and without their plural. */
const CURRENCIES = list(`
  دولار دولارا دولارات يورو روبل روبلا يوان يوانا جنيه جنيها جنيهات ريال ريالا ريالات درهم درهما دراهم
  دينار دينارا دنانير ليرة ليرات شيكل ين فرنك روبية شلن
  dollar dollars euro euros pound pounds ruble rubles rouble roubles yuan yen riyal riyals dirham
  dirhams dinar dinars lira liras shekel shekels franc francs rupee rupees usd eur gbp cny rub sar aed
`);

/** Ways to write per cent as words, and the sign. */
const PERCENTS = list('% ‰ بالمئة بالمائة المئة المائة percent pct percentage');

/** Titles and verbs of saying after which Arabic news names a person within three words. */
export const NAME_HERALDS = list(`
  الرئيس رئيس الرئيسة رئيسة الوزير الوزيرة وزير وزيرة الملك ملك الأمير أمير الأميرة ولي الشيخ الشيخة
  السيد السيدة الدكتور الدكتورة الجنرال اللواء العميد العقيد المستشار المستشارة السفير السفيرة النائب
  النائبة زعيم الزعيم المتحدث المتحدثة الناطق الصحفي الصحفية المحلل الباحث الباحثة البابا الإمام
  قال قالت أكد أكدت صرح صرحت أعلن أعلنت أوضح أوضحت أضاف أضافت ذكر ذكرت اعتبر اعتبرت
`);

/** Words that follow a herald without being a name. */
export const NO_NAMES = list(`
  إن أن أنه أنها إنه إنها في من على إلى عن مع بعد قبل خلال منذ حتى بين تحت فوق حول هذا هذه ذلك تلك
  الذي التي الذين كان كانت هو هي هم ثم أو أم بل لكن حيث إذ إذا كما عند لدى أمام ضد وفق بحسب حسب
`);

/** States, capitals and bodies that Arabic news names without a title. */
const PLACES = list(`
  روسيا الصين أوكرانيا أمريكا الولايات المتحدة بريطانيا فرنسا ألمانيا إيطاليا إسبانيا تركيا إيران العراق
  سوريا لبنان الأردن فلسطين إسرائيل مصر السودان ليبيا تونس الجزائر المغرب موريتانيا السعودية الإمارات قطر
  البحرين الكويت عمان اليمن الصومال جيبوتي الهند باكستان أفغانستان اليابان كوريا الشمالية الجنوبية كوبا
  فنزويلا البرازيل المكسيك كندا أستراليا إثيوبيا كينيا نيجيريا بولندا بيلاروسيا جورجيا أرمينيا أذربيجان
  موسكو بكين واشنطن كييف لندن باريس برلين روما مدريد أنقرة طهران بغداد دمشق بيروت القدس رام القاهرة
  الخرطوم طرابلس الرباط الرياض أبوظبي دبي الدوحة المنامة مسقط صنعاء عدن مقديشو طوكيو سيول بيونغ غزة
  رفح حلب الموصل البصرة بنغازي الإسكندرية جدة مكة تيانجين الناتو حماس حزب الاتحاد الأوروبي الأمم
`);

/** The words of each kind, as written; where a word is in two lists, the later kind counts. */
export const CRITICAL_WORDS: readonly (readonly [kind: CriticalKind, words: readonly string[]])[] =
  [
    ['name', PLACES],
    ['number', NUMBERS],
    ['quantifier', QUANTIFIERS],
    ['date', DATES],
    ['currency', CURRENCIES],
    ['percent', PERCENTS],
    ['negation', NEGATIONS],
  ];
