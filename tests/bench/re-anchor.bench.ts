// How claims come through a new version: speed and truth against the rule of the Hypothesis client.
import { readFileSync } from 'node:fs';
import { compareDocuments, reanchor } from '@isnad/text';
import { Chance } from '../../packages/text/src/reanchor/simulation/chance.test-language.ts';
import { MUTATIONS } from '../../packages/text/src/reanchor/simulation/mutation.test-language.ts';
import type { Mutation } from '../../packages/text/src/reanchor/simulation/mutation-kind.test-language.ts';
import {
  bigramText,
  lookalikeText,
} from '../../packages/text/src/reanchor/simulation/newsroom-text.test-language.ts';
import {
  makeTrial,
  type Tally,
  tally,
} from '../../packages/text/src/reanchor/simulation/trial.test-language.ts';
import { type Contest, contest } from './re-anchor/contest.ts';
import { type Line, percent, report, times } from './re-anchor/report.ts';

const MEGABYTE = 1_048_576;
const QUOTES = 1000;
const seedArticle = new URL('../../apps/server/src/demo/putin-china-visit.ar.txt', import.meta.url);
const article = bigramText(new Chance(2025), readFileSync(seedArticle, 'utf8'), MEGABYTE);

function megabyte(mutation: Mutation): Contest {
  return contest(makeTrial(article, 'ar', mutation, 7, QUOTES));
}

function held(figure: string, bar: string, measured: string, isHeld: boolean): Line {
  return { figure, bar, measured, isHeld };
}

function speed(name: string, { ours, theirs }: Contest, least: number): Line {
  const bar = least === 1 ? 'not slower' : `≥ ${least}×`;
  return held(`${name}: speed`, bar, times(ours, theirs), theirs.time >= least * ours.time);
}

function truth(name: string, { ours, theirs }: Contest, right: number, exact: number): Line[] {
  const line = (what: 'right' | 'exact', least: number) =>
    held(
      `${name}: ${what}`,
      `≥ ${least} %`,
      `${percent(ours[what], ours.claims)} (Hypothesis ${percent(theirs[what], theirs.claims)})`,
      ours[what] * 100 >= least * ours.claims,
    );
  return exact === 0 ? [line('right', right)] : [line('right', right), line('exact', exact)];
}

function sideBySide(mutation: Mutation): Line {
  const { before, after } = makeTrial(article, 'ar', mutation, 7, 1);
  compareDocuments(before, after);
  const startedAt = performance.now();
  compareDocuments(before, after);
  const time = performance.now() - startedAt;
  return held('both versions side by side', '≤ 1000 ms', `${time.toFixed(0)} ms`, time <= 1000);
}

function megabyteLines(): Line[] {
  const edited = megabyte(MUTATIONS.editWords);
  const inserted = megabyte(MUTATIONS.insertParagraph);
  const reordered = megabyte(MUTATIONS.reorderParagraphs);
  const restyled = megabyte(MUTATIONS.restyle);
  return [
    speed('5 % of words changed', edited, 15),
    ...truth('5 % of words changed', edited, 99.5, 97),
    speed('paragraph inserted', inserted, 1),
    ...truth('paragraph inserted', inserted, 100, 100),
    speed('paragraphs reordered', reordered, 1),
    ...truth('paragraphs reordered', reordered, 100, 100),
    speed('typography only', restyled, 30),
    ...truth('typography only', restyled, 100, 0),
    sideBySide(MUTATIONS.editWords),
  ];
}

// Short articles full of sentences that differ in a word or a figure only.
function lookalikeTrials(mutation: Mutation) {
  return (['ar', 'en'] as const).flatMap((language) =>
    Array.from({ length: 12 }, (_, seed) => {
      const text = lookalikeText(new Chance(1000 + seed), 12, language);
      return makeTrial(text, language, mutation, seed, 25);
    }),
  );
}

function deletionLines(): Line[] {
  const contests = lookalikeTrials(MUTATIONS.deleteSentences).map(contest);
  const claims = contests.reduce((sum, { ours }) => sum + ours.claims, 0);
  const wrong = contests.reduce((sum, { ours }) => sum + ours.wrong, 0);
  const theirs = contests.reduce((sum, each) => sum + each.theirs.wrong, 0);
  const measured = `${percent(wrong, claims)} of ${claims} (Hypothesis ${percent(theirs, claims)})`;
  const isHeld = wrong * 100 <= 3 * claims;
  return [held('25 % of sentences deleted: wrong anchors', '≤ 3 %', measured, isHeld)];
}

function flagLines(): Line[] {
  const sum: Record<keyof Tally, number> = Object.values(MUTATIONS)
    .flatMap((mutation) => lookalikeTrials(mutation))
    .map((trial) => tally(trial, reanchor(trial.before, trial.after, trial.targets, 'version-2')))
    .reduce((total, next) => {
      const keys = Object.keys(next) as (keyof Tally)[];
      return { ...next, ...Object.fromEntries(keys.map((key) => [key, total[key] + next[key]])) };
    });
  const changed = sum.changed - sum.unflaggedChange;
  return [
    held(
      'every operation: content changes inside a span flagged',
      '100 %',
      `${percent(changed, sum.changed)} of ${sum.changed}`,
      sum.unflaggedChange === 0,
    ),
    held(
      'every operation: wrong anchor without a flag, critical word differs',
      '0',
      `${sum.unflaggedCritical} of ${sum.claims}`,
      sum.unflaggedCritical === 0,
    ),
  ];
}

report([...megabyteLines(), ...deletionLines(), ...flagLines()]);
