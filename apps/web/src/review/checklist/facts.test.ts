import { describe, expect, test } from 'vitest';
import { judge, mark, prove, type Step, sourceOf, tell } from '../story.test-language.ts';
import { factsOf } from './facts.ts';

const sources = [
  sourceOf('kremlin', { proximity: 'primary' }),
  sourceOf('xinhua', { proximity: 'secondary' }),
  sourceOf('paper', { repeatsId: 'xinhua' }),
  sourceOf('insider', { title: 'سامي المصري', confidential: true }),
];
const sourcesById = new Map(sources.map((source) => [source.id, source]));
const cited = (rationale: string) => judge({ rating: 'false', confidence: 'high', rationale });

function unmet(...story: Step[]): string[] {
  return factsOf(tell(mark, ...story), sourcesById)
    .filter(({ isMet }) => !isMet)
    .map(({ key, blocks, cites }) => [blocks ? '!' : '', key, ...cites].join(' ').trim());
}

describe('the checklist finds', () => {
  const two = [prove('kremlin'), prove('xinhua')];
  const wire = [prove('xinhua'), prove('paper')];
  test.each<[string, Step[], string[]]>([
    ['nothing in a sound claim', [...two, cited('أربعة أيام [1][2]')], []],
    [
      'two papers of one wire to be one voice',
      [...wire, cited('[1][2]')],
      ['independent', 'primary'],
    ],
    ['evidence that nobody cites', [...two, cited('أربعة أيام [1]')], ['cites-all 2']],
    [
      'a verdict without confidence',
      [...two, judge({ rating: 'false', rationale: '[1][2]' })],
      ['confidence'],
    ],
    [
      'a confidential source named in the rationale',
      [...two, prove('insider'), cited('قال سَامي المصري [1][2][3]')],
      ['no-leak 3'],
    ],
    [
      'what a claim lacks, and that it blocks',
      [],
      [
        '! evidence',
        '! rating',
        '! rationale',
        'independent',
        'primary',
        'cites-all',
        'confidence',
      ],
    ],
  ])('%s', (_title, story, expected) => {
    expect(unmet(...story)).toEqual(expected);
  });
});
