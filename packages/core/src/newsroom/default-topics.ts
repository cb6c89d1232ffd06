/** The topics a new newsroom starts with; the desk edits the list. */

import type { NewsroomDetails } from './newsroom.ts';

export const defaultTopics: NewsroomDetails['topics'] = [
  { key: 'trade', ar: 'حجم التجارة', en: 'Trade volume' },
  { key: 'troops', ar: 'نشر القوات', en: 'Troop deployment' },
  { key: 'chips', ar: 'إمدادات الرقائق', en: 'Chip supply' },
  { key: 'energy', ar: 'الطاقة', en: 'Energy' },
  { key: 'diplomacy', ar: 'الدبلوماسية', en: 'Diplomacy' },
  { key: 'politics', ar: 'السياسة', en: 'Politics' },
  { key: 'history', ar: 'التاريخ', en: 'History' },
];
