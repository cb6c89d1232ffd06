import { describe, expect, test } from 'vitest';
import { independentCount, type Source, sourceSeenBy } from './source.ts';
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
  createdBy: 'layla',
  createdAt: 0,
};

describe('a confidential source', () => {
  test('shows a viewer nothing that could tell who it is', () => {
    const seen = JSON.stringify(sourceSeenBy('viewer', source));
    for (const secret of ['اسم لا يُذكر', 'جهة', 'فلان', 'nato', '2025-09-01']) {
      expect(seen).not.toContain(secret);
    }
  });
  test('is known to those who work with it', () => {
    expect(sourceSeenBy('checker', source)).toEqual(source);
  });
  test('hides nothing once it is open', () => {
    const open = { ...source, confidential: false };
    expect(sourceSeenBy('viewer', open)).toEqual(open);
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
