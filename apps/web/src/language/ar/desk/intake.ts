/** Import: what comes in, seen before it is saved. */
import type { IntakeNoticeKind, IntakeRefusal } from '../../../intake/handing/reading.ts';

interface IntakeSentences extends Readonly<Record<string, unknown>> {
  readonly notice: Readonly<Record<IntakeNoticeKind, string>>;
  readonly refusal: Readonly<Record<IntakeRefusal['refusal'], string>>;
  readonly measure: Readonly<Record<NonNullable<IntakeRefusal['measure']>, string>>;
}

export const intake = {
  title: 'مقال جديد',
  lead: 'نص ملصوق أو ملف. لا يُحفظ شيء قبل المعاينة.',
  text: 'نص المقال',
  textHint: 'اللصق يبقي العناوين والفقرات والقوائم.',
  drop: 'ملف HTML أو TXT أو MD',
  dropHere: 'إفلات الملف هنا',
  choose: 'اختيار ملف',
  reading: 'قراءة النص',
  preview: 'معاينة',
  proof: 'بروفة المقال',
  details: 'بيانات المقال',
  back: 'نص آخر',
  import: 'استيراد',
  importing: 'جارٍ الاستيراد',
  fields: {
    title: 'العنوان',
    byline: 'الكاتب',
    publisher: 'الناشر',
    url: 'الرابط',
    publishedOn: 'تاريخ النشر',
    language: 'اللغة',
    direction: 'الاتجاه',
    deadlineAt: 'التسليم',
  },
  rtl: 'من اليمين',
  ltr: 'من اليسار',
  unknownLanguage: 'غير معروفة',
  duplicate: 'مستورد من قبل',
  openIt: 'فتح المقال',
  imported: 'استُورد المقال',
  titleMissing: 'العنوان لازم',
  oneFile: 'ملف واحد في كل مرة.',
  unreadable: 'تعذّرت قراءة الملف من الجهاز.',
  notices: 'ما تغيّر عند القراءة',
  notice: {
    'bidi-controls': 'في النص محارف اتجاه خفية؛ تظهر في البروفة ولا تُحذف ({{n}}).',
    'zero-width': 'في النص محارف خفية بلا عرض؛ تظهر في البروفة ولا تُحذف ({{n}}).',
    'control-characters-removed': 'حُذفت محارف تحكّم لا تُقرأ ({{n}}).',
    'surrogates-replaced': 'استُبدلت أنصاف محارف تالفة ({{n}}).',
    'encoding-guessed': 'لم يصرّح الملف بترميزه؛ قُرئ بالتخمين.',
    'scripts-removed': 'حُذفت برمجيات من الصفحة ({{n}}).',
    'hidden-text-removed': 'حُذف نص مخفي عن القارئ ({{n}}).',
    'embeds-removed': 'حُذفت محتويات مضمّنة ({{n}}).',
    'images-dropped': 'تُركت صور بلا نص ({{n}}).',
    'links-flattened': 'بقي نص الروابط دون عناوينها ({{n}}).',
    'navigation-removed': 'حُذفت قوائم التصفح ({{n}}).',
    'form-controls-removed': 'حُذفت عناصر استمارات ({{n}}).',
    'markdown-as-plain': 'تعذّر فهم Markdown؛ قُرئ نصاً عادياً.',
  },
  refusal: {
    'intake-empty': 'لا نص فيه.',
    'intake-too-large': 'أكبر من الحد.',
    'intake-binary': 'ليس ملف نص. المقبول: HTML أو TXT أو MD.',
    'intake-encoding': 'ترميز الملف غير معروف. الأسلم حفظه بترميز UTF-8.',
    'intake-too-deep': 'بنية الصفحة متداخلة أكثر مما يُقرأ.',
    'intake-unreadable': 'لا كلمات مقروءة فيه.',
  },
  measure: {
    bytes: 'حجمه {{size}} بايت والحد {{limit}}.',
    textUnits: 'طول النص {{size}} حرفاً والحد {{limit}}.',
    blocks: 'فقراته {{size}} والحد {{limit}}.',
    titleUnits: 'طول العنوان {{size}} والحد {{limit}}.',
    elements: 'عناصره {{size}} والحد {{limit}}.',
    depth: 'عمقه {{size}} والحد {{limit}}.',
  },
} as const satisfies IntakeSentences;
