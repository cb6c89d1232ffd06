/** `doctor`: how the newsroom lives on this machine, and what should be mended. */

import { examine } from './doctor/examine.ts';
import type { Verb } from './verb.ts';

const marks = { well: '✓', advice: '!', fault: '✗' } as const;

export const doctor: Verb = {
  usage: 'doctor',
  about: {
    ar: 'الإصدارات ومجلد البيانات والأذونات والمساحة والنسخ الاحتياطية والإعدادات، مع النصيحة',
    en: 'versions, data folder, permissions, space, backups and settings, with advice',
  },
  takes: 0,
  async run({ dataFolder, environment, print }) {
    const symptoms = [...examine(dataFolder, environment)];
    for (const { state, ar, en } of symptoms) print(`${marks[state]} ${ar}\n  ${en}`);
    return symptoms.some(({ state }) => state === 'fault') ? 1 : 0;
  },
};
