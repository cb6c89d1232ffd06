/** `verify`: is everything as it was written? */

import { verifyFile } from '@isnad/store';
import { migrationsFolder } from '../places.ts';
import { pathsIn } from '../start/data-folder.ts';
import {
  faultsSentence,
  findings,
  headShape,
  soundFile,
  soundSentence,
} from './sentences/findings.ts';
import { Stop, type Verb } from './verb.ts';

export const verify: Verb = {
  usage: 'verify [--quick] [--head SEQ:HASH]',
  about: {
    ar: 'يفحص الملف والسجل والصفوف والملفات المحفوظة والتقارير، ويسمّي كل خلل وموضعه؛ ‎--quick للملف وحده',
    en: 'checks file, journal, rows, kept files and reports, and names every fault and its place; --quick only the file',
  },
  takes: 0,
  options: { head: { type: 'string' }, quick: { type: 'boolean' } },
  async run({ dataFolder, options, say, print, told }) {
    const { database: file } = pathsIn(dataFolder);
    const isQuick = options.quick === true;
    const order = { file, migrationsFolder, isQuick, head: readHead(options.head) };
    const verified = await verifyFile(order, told);
    for (const { fault, place } of verified.findings) {
      const { ar, en } = findings[fault];
      print(`${fault}: ${place}\n  ${ar} · ${en}`);
    }
    const { length } = verified.findings;
    if (length > 0) say(faultsSentence(length));
    else say(isQuick ? soundFile : soundSentence(verified.head));
    return length > 0 ? 1 : 0;
  },
};

function readHead(text: string | boolean | undefined): { seq: number; hash: string } | null {
  if (typeof text !== 'string') return null;
  const [, seq, hash] = /^(\d+):([0-9a-f]{64})$/.exec(text) ?? [];
  if (seq === undefined || hash === undefined) throw new Stop(headShape);
  return { seq: Number(seq), hash };
}
