/** Who works in the demonstration newsroom: invented people, one of each role and a second checker. */

import type { Person } from '@isnad/core';

export const demoPeople = {
  karim: {
    name: 'كريم الشامي',
    nameLatin: 'Karim Al-Shami',
    email: 'karim@riwaq.example',
    role: 'admin',
  },
  huda: {
    name: 'هدى منصور',
    nameLatin: 'Huda Mansour',
    email: 'huda@riwaq.example',
    role: 'editor',
  },
  layla: {
    name: 'ليلى حدّاد',
    nameLatin: 'Layla Haddad',
    email: 'layla@riwaq.example',
    role: 'checker',
  },
  samer: {
    name: 'سامر عبد الله',
    nameLatin: 'Samer Abdullah',
    email: 'samer@riwaq.example',
    role: 'checker',
  },
  guest: { name: 'ضيف الرواق', nameLatin: 'Guest', email: 'guest@riwaq.example', role: 'viewer' },
} as const satisfies Record<string, Omit<Person, 'id'>>;

export type DemoName = keyof typeof demoPeople;

export const demoNewsroom = {
  name: 'الرواق، وحدة التحقق',
  nameLatin: 'Riwaq fact-check desk (demonstration)',
  demo: true,
} as const;
