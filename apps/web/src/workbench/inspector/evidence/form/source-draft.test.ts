import type { EvidenceDetails, SourceDetails } from '@isnad/core';
import { describe, expect, test } from 'vitest';
import {
  evidenceDraftOf,
  sourceDraftOf,
  toEvidenceDetails,
  toSourceDetails,
} from './source-draft.ts';

const customs: SourceDetails = {
  kind: 'dataset',
  title: 'جدول التجارة حسب البلد',
  publisher: 'الجمارك الصينية',
  author: null,
  url: 'https://english.customs.gov.cn/',
  publishedOn: '2025-01-13',
  language: 'en',
  proximity: 'primary',
  reliability: 'A',
  repeatsId: null,
  confidential: false,
};

const evidence: EvidenceDetails = {
  sourceId: 'customs',
  stance: 'context',
  passage: 'Russia 244.8',
  translation: 'روسيا 244.8',
  note: '',
  credibility: 2,
};

describe('a form', () => {
  test('gives a source back as it was read', () => {
    expect(toSourceDetails(sourceDraftOf(customs))).toEqual(customs);
  });
  test('gives evidence back as it was read', () => {
    expect(toEvidenceDetails('customs', evidenceDraftOf(evidence))).toEqual(evidence);
  });
  test('leaves what nobody wrote unknown', () => {
    const blank = toSourceDetails({ ...sourceDraftOf(null), title: ' بيان ', publisher: '  ' });
    expect(blank).toMatchObject({ title: 'بيان', publisher: null, url: null, proximity: null });
    expect(toEvidenceDetails('x', evidenceDraftOf(null)).credibility).toBeNull();
  });
});
