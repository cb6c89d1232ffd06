/** What is said when a page or a request fails: what is true, then what can be done. */
export const fault = {
  title: 'تعذّر عرض هذه الصفحة',
  body: 'عملك المحفوظ لم يتأثر. يمكن إعادة المحاولة أو نسخ التفاصيل لمن يدير الخادم.',
  notFound: 'لا شيء في هذا العنوان',
  notFoundBody: 'قد يكون الرابط ناقصاً أو قد نُقل ما كان فيه.',
  home: 'إلى عملي',
  copy: 'نسخ التفاصيل',
  copied: 'نُسخت التفاصيل',
  id: 'رقم العطل',
  offline: 'لا اتصال بالخادم. يُعاد الطلب حين يعود الاتصال.',
  loading: 'تعذّر التحميل',
  forbidden: 'هذه الصفحة ليست ضمن صلاحياتك.',
  signedOut: 'انتهت الجلسة. يُعاد الطلب بعد تسجيل الدخول.',
  server: 'عطل في الخادم، ولم يتغيّر شيء.',
  door: {
    'too-long': 'أطول من الحد: {{size}} من {{limit}}',
    'too-short': 'أقصر من الحد: {{size}} من {{limit}}',
    'not-a-url': 'ليس رابطاً صالحاً يبدأ بـ https',
    'not-a-date': 'ليس تاريخاً صالحاً',
    'unknown-value': 'قيمة غير معروفة',
    'wrong-shape': 'قيمة غير مقبولة هنا',
  },
} as const;
