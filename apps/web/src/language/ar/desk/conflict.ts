/** Two people changed the same thing: both texts side by side, field by field. */
export const conflict = {
  title: 'تغيّر هذا أثناء عملك',
  body: 'لم يُستبدل شيء. يُختار لكل حقل النصّ الباقي، والنصّان محفوظان في السجل.',
  mine: 'نصّي',
  theirs: 'نصّ {{name}}',
  merge: 'دمج',
  merged: 'النصّ المدموج',
  apply: 'حفظ المختار',
} as const;
