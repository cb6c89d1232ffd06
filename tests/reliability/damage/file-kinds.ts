// Damage by a disk: bytes that flipped, pages that are gone, indexes that drifted.
import { type Damage, damage } from './damage.ts';
import { cutTo, flipIn, swapRoots, zeroPageOf } from './plant.ts';
import { keptFile } from './sound-newsroom.ts';

const rationale = 'الرقم في بيانات الجمارك';

export const fileDamages: readonly Damage[] = [
  {
    what: 'a flipped byte in one copy of a rationale',
    plant: flipIn(rationale, 'first'),
    faults: ['changed-entry', 'row-differs'],
    place: /^(event \d+|claim trade)$/,
  },
  {
    what: 'a flipped byte in the other copy of it',
    plant: flipIn(rationale, 'last'),
    faults: ['changed-entry', 'row-differs'],
    place: /^(event \d+|claim trade)$/,
  },
  damage(
    'a flipped byte in a kept file',
    flipIn(keptFile, 'first'),
    'attachment-changed',
    /^attachment [0-9a-f]{64}$/,
  ),
  {
    what: 'a page of zeros in the journal',
    plant: zeroPageOf('event'),
    faults: ['structure', 'not-readable'],
    place: /^event: /,
  },
  {
    what: 'a page of zeros in an index',
    plant: zeroPageOf('claim_stage'),
    faults: ['structure', 'not-readable'],
    place: /^claim: /,
  },
  {
    what: 'a file that lost its end',
    plant: cutTo(0.6),
    faults: ['structure', 'not-readable'],
    place: /./,
  },
  {
    what: 'an index that drifted from its table',
    plant: swapRoots('event_subject', 'event_article'),
    faults: ['structure'],
    place: /event_(subject|article)/,
  },
];
