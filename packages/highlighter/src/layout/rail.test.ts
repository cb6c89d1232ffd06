import { describe, expect, test } from 'vitest';
import { layRail, type RailCard } from './rail.ts';

/** Cards 40 high and 20 when folded, at these anchors. */
function cardsAt(anchors: readonly number[], height = 40): RailCard[] {
  return anchors.map((anchor, n) => ({ id: `${n + 1}`, anchor, height, foldedHeight: 20 }));
}

/** `1@0` in place, `2@46+6` pushed down six, `(3)` folded, `[4|3]` waiting behind 3. */
function lay(cards: readonly RailCard[], active: number, maxPush: number): string {
  return layRail(cards, active, 6, maxPush)
    .map(({ id, top, folded, pushed, stackedOn }) => {
      if (stackedOn !== null) return `[${id}|${stackedOn}]`;
      const push = pushed === 0 ? '' : `${pushed > 0 ? '+' : ''}${pushed}`;
      return `${folded ? `(${id})` : id}@${top}${push}`;
    })
    .join(' ');
}

describe('the rail keeps notes level with their lines', () => {
  test.each([
    ['an empty rail', [], -1, 240, ''],
    ['cards with room stand on their anchors', [0, 100, 200], 1, 240, '1@0 2@100 3@200'],
    ['without an active card the first holds its place', [0, 10], -1, 240, '1@0 2@46+36'],
    ['cards after the active one go down', [100, 110, 300], 0, 240, '1@100 2@146+36 3@300'],
    ['cards before the active one go up', [90, 95, 100], 2, 240, '1@8-82 2@54-41 3@100'],
    ['pushing goes on from card to card', [0, 0, 50], 0, 240, '1@0 2@46+46 3@92+42'],
    ['exactly at the limit nothing folds', [0, 0], 0, 46, '1@0 2@46+46'],
    [
      'beyond the limit all but the active fold',
      [0, 0, 0, 300],
      0,
      80,
      '1@0 (2)@46+46 (3)@72+72 (4)@300',
    ],
    ['without an active card the first folds too', [0, 0, 0], -1, 60, '(1)@0 (2)@26+26 (3)@52+52'],
    ['a fold above keeps the card against its neighbour', [100, 100], 1, 30, '(1)@74-26 2@100'],
    [
      'what is still pushed too far waits behind its neighbour',
      [0, 0, 0, 0, 300],
      0,
      80,
      '1@0 (2)@46+46 (3)@72+72 [4|3] (5)@300',
    ],
    ['stacks grow upwards as well', [100, 100, 100, 100], 3, 60, '[1|2] (2)@48-52 (3)@74-26 4@100'],
    ['nothing waits behind the active card itself', [0, 0, 0], 0, 10, '1@0 (2)@46+46 [3|2]'],
  ])('%s', (_, anchors, active, maxPush, expected) => {
    expect(lay(cardsAt(anchors), active, maxPush)).toBe(expected);
  });
});
