import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differences, type Edit, mergeEdit } from './merge-edit.ts';

interface Words {
  readonly wording: string;
  readonly place: string | null;
  readonly tags: readonly string[];
}

const before: Words = { wording: 'أكثر من 240 ملياراً', place: null, tags: ['تجارة'] };

const cases: readonly (readonly [
  title: string,
  edit: Edit<Words>,
  standing: Words,
  send: Partial<Words>,
  contested: readonly (keyof Words)[],
])[] = [
  [
    'an edit that nobody crossed is sent as it is',
    { base: { wording: before.wording }, changes: { wording: 'نحو 245 ملياراً' } },
    before,
    { wording: 'نحو 245 ملياراً' },
    [],
  ],
  [
    'a colleague who changed another field is no conflict',
    { base: { wording: before.wording }, changes: { wording: 'نحو 245 ملياراً' } },
    { ...before, place: 'بكين' },
    { wording: 'نحو 245 ملياراً' },
    [],
  ],
  [
    'a colleague who changed the same field contests it',
    { base: { wording: before.wording }, changes: { wording: 'نحو 245 ملياراً' } },
    { ...before, wording: '244.8 مليار' },
    {},
    ['wording'],
  ],
  [
    'two hands that wrote the same words agree',
    { base: { wording: before.wording }, changes: { wording: '244.8 مليار' } },
    { ...before, wording: '244.8 مليار' },
    {},
    [],
  ],
  [
    'only the contested field of a form is held back',
    { base: before, changes: { wording: 'نحو 245', place: 'بكين', tags: ['تجارة', 'طاقة'] } },
    { ...before, place: 'تيانجين' },
    { wording: 'نحو 245', tags: ['تجارة', 'طاقة'] },
    ['place'],
  ],
  [
    'lists are compared by what they hold',
    { base: { tags: ['تجارة'] }, changes: { tags: [] } },
    { ...before, tags: ['تجارة'] },
    { tags: [] },
    [],
  ],
];

describe('an edit meets what stands now', () => {
  for (const [title, edit, standing, send, contested] of cases) {
    test(title, () => {
      expect(mergeEdit(edit, standing)).toEqual({ send, contested });
    });
  }

  test('no field is ever both sent and contested, and none that a colleague changed is sent', () => {
    const text = fc.constantFrom('أ', 'ب', 'ج');
    const words = fc.record({ wording: text, place: fc.option(text), tags: fc.array(text) });
    fc.assert(
      fc.property(words, words, words, (base, changes, standing) => {
        const { send, contested } = mergeEdit<Words>({ base, changes }, standing);
        for (const key of Object.keys(send) as (keyof Words)[]) {
          expect(contested).not.toContain(key);
          expect(standing[key]).toEqual(base[key]);
        }
      }),
    );
  });
});

describe('a form says only what it changed', () => {
  test('untouched fields are left out', () => {
    expect(differences(before, { ...before, place: 'بكين' })).toEqual({ place: 'بكين' });
    expect(differences(before, { ...before })).toEqual({});
  });
});
