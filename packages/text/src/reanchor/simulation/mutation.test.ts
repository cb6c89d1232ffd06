import { describe, expect, test } from 'vitest';
import { reanchor } from '../reanchor.ts';
import { Chance } from './chance.test-language.ts';
import { MUTATIONS } from './mutation.test-language.ts';
import type { Mutation } from './mutation-kind.test-language.ts';
import { lookalikeText } from './newsroom-text.test-language.ts';
import { makeTrial, tally } from './trial.test-language.ts';

const SEEDS = [1, 2, 3, 4];
const CLAIMS = 25;

const harmless = [
  'leaveAlone',
  'addTashkeel',
  'retype',
  'restyle',
  'insertParagraph',
  'reorderParagraphs',
  'splitParagraphs',
] as const;

function talliesOf(mutation: Mutation) {
  return (['ar', 'en'] as const).flatMap((language) =>
    SEEDS.map((seed) => {
      const text = lookalikeText(new Chance(seed), 12, language);
      const trial = makeTrial(text, language, mutation, seed, CLAIMS);
      return tally(trial, reanchor(trial.before, trial.after, trial.targets, 'version-2'));
    }),
  );
}

describe('an editor who changes no word bothers nobody', () => {
  test.each(harmless)('%s', (name) => {
    for (const { exact, needless } of talliesOf(MUTATIONS[name])) {
      expect({ exact, needless }).toEqual({ exact: CLAIMS, needless: 0 });
    }
  });
});

describe('an editor who changes anything is never overlooked', () => {
  test.each(Object.entries(MUTATIONS))('%s', (_name, mutation) => {
    for (const { unflaggedChange, unflaggedCritical } of talliesOf(mutation)) {
      expect({ unflaggedChange, unflaggedCritical }).toEqual({
        unflaggedChange: 0,
        unflaggedCritical: 0,
      });
    }
  });
});

describe('a claim seldom lands on words that are not its own', () => {
  test.each([
    ['deleteSentences', 0.03],
    ['editWords', 0.01],
    ['changeNumbers', 0],
    ['moveSentences', 0],
    ['changeTitle', 0],
    ['everything', 0.05],
  ] as const)('%s', (name, share) => {
    const tallies = talliesOf(MUTATIONS[name]);
    const wrong = tallies.reduce((sum, each) => sum + each.wrong, 0);
    expect(wrong).toBeLessThanOrEqual(share * tallies.length * CLAIMS);
  });
});
