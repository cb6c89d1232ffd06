/** Names, titles and addresses that cannot pretend to read otherwise than they are. */

import { type DeceptiveSign, findDeceptive } from '@isnad/text';

const abbreviations: Readonly<Record<number, string>> = {
  173: 'SHY',
  1564: 'ALM',
  8203: 'ZWSP',
  8204: 'ZWNJ',
  8205: 'ZWJ',
  8206: 'LRM',
  8207: 'RLM',
  8234: 'LRE',
  8235: 'RLE',
  8236: 'PDF',
  8237: 'LRO',
  8238: 'RLO',
  8288: 'WJ',
  8294: 'LRI',
  8295: 'RLI',
  8296: 'FSI',
  8297: 'PDI',
  65279: 'BOM',
};

/**
 * Shows hidden signs as ⟦RLO⟧. Joiners and direction marks stay as they are: Persian names and
 * mixed titles need them, and alone they turn nothing round.
 */
export function toVisible(text: string): string {
  return show(text, ({ kind }) => kind !== 'joiner' && kind !== 'direction-mark');
}

/** As `toVisible`, without exceptions: an address has no use for any hidden sign. */
export function toVisibleAddress(address: string): string {
  return show(address, () => true);
}

function show(text: string, isShown: (sign: DeceptiveSign) => boolean): string {
  let shown = '';
  let from = 0;
  for (const sign of findDeceptive(text).filter(isShown)) {
    shown += `${text.slice(from, sign.start)}⟦${nameOf(sign.codePoint)}⟧`;
    from = sign.end;
  }
  return shown + text.slice(from);
}

function nameOf(codePoint: number): string {
  const hexadecimal = codePoint.toString(16).toUpperCase().padStart(4, '0');
  return abbreviations[codePoint] ?? `U+${hexadecimal}`;
}
