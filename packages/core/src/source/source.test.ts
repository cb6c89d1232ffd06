import { describe, expect, test } from 'vitest';
import { independentCount, type Source, sourceSeenBy, withoutIdentity } from './source.ts';
import { applySource } from './source-rules.ts';

const source: Source = {
  id: 's1',
  revision: 1,
  kind: 'person',
  title: 'اسم لا يُذكر',
  publisher: 'جهة',
  author: 'فلان',
  url: 'https://nato.int/',
  publishedOn: '2025-09-01',
  language: 'ar',
  proximity: 'primary',
  reliability: 'B',
  repeatsId: null,
  confidential: true,
  identityHash: 'hash',
  erased: false,
  createdBy: 'layla',
  createdAt: 0,
};

const guest = { id: 'guest', role: 'viewer' } as const;

describe('a confidential source', () => {
  test('shows a viewer nothing that could tell who it is', () => {
    const seen = JSON.stringify(sourceSeenBy(guest, source));
    for (const secret of ['اسم لا يُذكر', 'جهة', 'فلان', 'nato', '2025-09-01']) {
      expect(seen).not.toContain(secret);
    }
  });
  test.each([
    ['who brought it', { id: 'layla', role: 'checker' }, true],
    ['another checker', { id: 'samer', role: 'checker' }, false],
    ['an editor', { id: 'huda', role: 'editor' }, true],
    ['an admin', { id: 'karim', role: 'admin' }, true],
  ] as const)('is known to %s: %#', (_who, person, known) => {
    expect(sourceSeenBy(person, source)).toEqual(known ? source : withoutIdentity(source));
  });
  test('hides nothing once it is open', () => {
    const open = { ...source, confidential: false };
    expect(sourceSeenBy(guest, open)).toEqual(open);
  });
});

describe('the rules of a confidential source', () => {
  const told = { subjectId: 's1', by: 'layla', at: 1 } as const;
  const open = { ...source, confidential: false, identityHash: null };
  const described = (changes: Partial<Source>, identityHash?: string) =>
    ({
      ...({ ...told, type: 'sourceDescribed' } as const),
      payload: identityHash ? { changes, identityHash } : { changes },
    }) as const;
  const erased = { ...told, type: 'sourceIdentityErased', payload: {} } as const;

  test('a source that the journal has named cannot become confidential', () => {
    const answer = applySource(open, described({ confidential: true }));
    expect(answer).toEqual({ refusal: 'already-named' });
  });
  test('another identity is a change, the same one is none', () => {
    expect(applySource(source, described({}, 'other'))).toMatchObject({ identityHash: 'other' });
    expect(applySource(source, described({}, 'hash'))).toEqual({ refusal: 'nothing-changed' });
  });
  test('an open source has no hidden identity', () => {
    const changes = { confidential: false, title: 'وكالة' };
    expect(applySource(source, described(changes))).toMatchObject({
      identityHash: null,
      ...changes,
    });
  });
  test('an identity is erased once, and only where it was hidden', () => {
    const after = applySource(source, erased);
    expect(after).toMatchObject({ erased: true, revision: 2 });
    expect(applySource({ ...source, erased: true }, erased)).toEqual({
      refusal: 'nothing-changed',
    });
    expect(applySource(open, erased)).toEqual({ refusal: 'already-named' });
  });
});

describe('sources', () => {
  test('two papers that carry one agency count once', () => {
    const wire = { ...source, id: 'wire' };
    const paper = { ...source, id: 'paper', repeatsId: 'wire' };
    expect(independentCount([wire, paper, source])).toBe(2);
  });
  test('are changed only by what is new', () => {
    const same = { type: 'sourceDescribed', subjectId: 's1', by: 'l', at: 1 } as const;
    expect(applySource(source, { ...same, payload: { changes: { title: source.title } } })).toEqual(
      {
        refusal: 'nothing-changed',
      },
    );
    expect(
      applySource(source, { ...same, payload: { changes: { reliability: 'A' } } }),
    ).toMatchObject({
      revision: 2,
      reliability: 'A',
    });
    expect(applySource(null, { ...same, payload: { changes: {} } })).toEqual({
      refusal: 'not-found',
    });
  });
});
