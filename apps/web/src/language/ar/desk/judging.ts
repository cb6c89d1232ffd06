/** What the inspector and the review desk both say of a claim that is judged. */
export const judging = {
  claim: 'الادعاء {{number}}',
  place: '{{place}} من {{total}}',
  cited: 'الدليل {{number}}',
  missingCited: 'الدليل {{number}}، غير موجود',
  holds: 'الاعتماد يخصّ هذا النص؛ أي تعديل بعده يلغيه',
  approved: 'اعتُمد الادعاء {{number}}',
  return: 'إعادة للاستكمال',
  field: 'الموضع',
  reason: 'السبب',
  reasonHint: 'يبقى ما كُتب هنا إن أُغلق الحقل.',
  send: 'إرسال',
  returned: 'أُعيد الادعاء {{number}} للاستكمال',
} as const;
