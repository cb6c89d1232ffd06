/** The one block that the terminal shows once the newsroom is open. */

import { demoPassword } from '@isnad/api';
import type { Person } from '@isnad/core';

interface Opened {
  readonly url: string;
  readonly dataFolder: string;
  readonly isFounded: boolean;
  /** Whoever a visitor may sign in as; empty outside a demonstration. */
  readonly tryAs: readonly Person[];
}

const roleNames = {
  viewer: 'مطّلع · viewer',
  checker: 'مدقق · checker',
  editor: 'محرر · editor',
  admin: 'مدير · admin',
} as const;

/** Arabic first, English beside it; ends with a line feed. */
export function welcomeBlock({ url, dataFolder, isFounded, tryAs }: Opened): string {
  const lines = [
    '',
    `  إسناد مفتوح في · Isnad is open at   ${url}`,
    ...(isFounded
      ? []
      : ['  أنشئ غرفة أخبارك من الصفحة الأولى · Found your newsroom on the first page']),
    ...(tryAs.length > 0 ? demoLines(tryAs) : []),
    '',
    `  مجلد البيانات · Data folder   ${dataFolder}`,
    '  للبدء فارغاً · To start empty   ISNAD_DATA=<folder> npm start -- --empty',
    '  للإيقاف · To stop   Ctrl-C',
    '',
  ];
  return `${lines.join('\n')}\n`;
}

function demoLines(people: readonly Person[]): string[] {
  const longest = Math.max(...people.map(({ email }) => email.length));
  return [
    '',
    '  غرفة أخبار تجريبية، ادخل بأي من · A demonstration newsroom, sign in as any of',
    ...people.map(({ email, role }) => `    ${email.padEnd(longest)}   ${roleNames[role]}`),
    `  كلمة المرور للجميع · Password for all   ${demoPassword}`,
  ];
}
