import type { AnchorStatus, Target } from '@isnad/text';
import { describe, expect, test } from 'vitest';
import { isRefusal } from '../refusal.ts';
import { basisOf } from './basis.ts';
import {
  approved,
  judged,
  marked,
  published,
  type Step,
  sourced,
  submitted,
  targetOn,
  tell,
  toldClaim,
} from './desk.test-language.ts';
import { lacksOf } from './readiness.ts';

function targetIn(versionId: string, exact: string, start = 0): Target {
  return { ...targetOn(exact, start), versionId };
}

/** A new version comes, and this became of the words. */
function arrives(versionId: string, status: AnchorStatus, target: Target | null): Step {
  const anchor = {
    ...{ versionId, status, target, score: 1, runnerUp: 0 },
    ...({ reason: 'words-changed', candidates: [], critical: [] } as const),
    neighbours: { before: null, after: null },
  };
  return ['samer', 'claimReanchored', { found: [{ appearanceId: 'body', anchor }] }];
}

const settledAs = (as: 'kept' | 'marked-again', target: Target): Step => [
  'samer',
  'appearanceSettled',
  { appearanceId: 'body', as, target },
];
const unsettled: Step = ['samer', 'appearanceUnsettled', { appearanceId: 'body' }];
const untilPublished = [marked, sourced, judged, submitted, approved, published];
const changed = targetIn('v2', 'أكثر من 250 مليار دولار', 4);

describe('a corrected version', () => {
  test.each([
    ['unchanged', 'published'],
    ['moved', 'published'],
    ['respelled', 'published'],
    ['changed', 'recheck'],
    ['ambiguous', 'recheck'],
    ['orphan', 'recheck'],
  ] as const)('in which the words of a published claim are %s leaves it %s', (status, stage) => {
    const target = status === 'ambiguous' || status === 'orphan' ? null : changed;
    const claim = toldClaim(...untilPublished, arrives('v2', status, target));
    expect(claim.stage).toBe(stage);
    expect(claim.review.approved === null).toBe(stage === 'recheck');
  });
  test('takes a claim with changed words back from the editor', () => {
    const claim = toldClaim(marked, sourced, judged, submitted, arrives('v2', 'changed', changed));
    expect(claim).toMatchObject({ stage: 'recheck', review: { submitted: null } });
    expect(lacksOf(claim)).toEqual(['words']);
  });
  test('keeps the words that were marked first, and where they stood in each version', () => {
    const claim = toldClaim(
      marked,
      arrives('v2', 'moved', targetIn('v2', 'أكثر من 240 مليار دولار', 9)),
      arrives('v3', 'changed', targetIn('v3', 'أكثر من 250 مليار دولار', 9)),
    );
    const [appearance] = claim.appearances;
    expect(appearance?.marked).toEqual(targetOn('أكثر من 240 مليار دولار'));
    expect(appearance?.judged).toEqual(appearance?.marked);
    expect(appearance?.target.versionId).toBe('v3');
    expect(appearance?.anchors.map(({ versionId }) => versionId)).toEqual(['v2', 'v3']);
  });
  test('finds the words of a withdrawn claim and leaves it withdrawn', () => {
    const gone: Step = ['layla', 'claimWithdrawn', { reason: '' }];
    const claim = toldClaim(marked, gone, arrives('v2', 'changed', changed));
    expect(claim.stage).toBe('withdrawn');
    expect(claim.appearances[0]?.target).toEqual(changed);
  });
  test('that brings the old words back needs nobody', () => {
    const back = targetIn('v3', 'أكثر من 240 مليار دولار');
    const claim = toldClaim(
      marked,
      arrives('v2', 'orphan', null),
      arrives('v3', 'unchanged', back),
    );
    expect(lacksOf(claim)).not.toContain('words');
    expect(claim.appearances[0]?.target).toEqual(back);
  });
});

describe('a changed place', () => {
  const story = [...untilPublished, arrives('v2', 'changed', changed)];
  test('is settled by keeping the new words, which the verdict judges from then on', () => {
    const claim = toldClaim(...story, settledAs('kept', changed));
    expect(claim.appearances[0]).toMatchObject({ target: changed, judged: changed });
    expect(claim.stage).toBe('recheck');
    expect(lacksOf(claim)).toEqual([]);
    expect(basisOf(claim)).not.toBe(basisOf(toldClaim(...untilPublished)));
  });
  test('is settled by marking other words', () => {
    const other = targetIn('v2', 'مليار دولار', 30);
    const claim = toldClaim(...story, settledAs('marked-again', other));
    expect(claim.appearances[0]).toMatchObject({ target: other, judged: other });
  });
  test('is settled once', () => {
    const twice = [...story, settledAs('kept', changed), settledAs('kept', changed)];
    expect(tell(...twice)).toEqual({ refusal: 'mark-settled' });
  });
  test('comes back as it was when the settling is undone', () => {
    const claim = toldClaim(...story, settledAs('kept', changed), unsettled);
    expect(claim.appearances).toEqual(toldClaim(...story).appearances);
    expect(claim.stage).toBe('recheck');
    expect(lacksOf(claim)).toEqual(['words']);
  });
  test('is not unsettled when nobody settled it', () => {
    expect(tell(...story, unsettled)).toEqual({ refusal: 'not-settled' });
    expect(tell(marked, unsettled)).toEqual({ refusal: 'not-settled' });
  });
  test('is settled by resizing it, too', () => {
    const moved: Step = ['samer', 'appearanceMoved', { appearanceId: 'body', target: changed }];
    expect(lacksOf(toldClaim(...story, moved))).toEqual([]);
  });
  test('keeps its claim from the editor until it is settled', () => {
    expect(tell(...story, submitted)).toEqual({ refusal: 'incomplete', detail: ['words'] });
    expect(isRefusal(tell(...story, settledAs('kept', changed), submitted))).toBe(false);
  });
});

test('words that nobody marked are not found in a new version', () => {
  const [by, type] = arrives('v2', 'moved', changed);
  const payload = { found: [{ appearanceId: 'headline', anchor: arrivedAnchor() }] };
  expect(tell(marked, [by, type, payload] as Step)).toEqual({ refusal: 'unknown-appearance' });
});

function arrivedAnchor() {
  const [, , payload] = arrives('v2', 'moved', changed);
  return 'found' in payload ? payload.found[0]?.anchor : null;
}
