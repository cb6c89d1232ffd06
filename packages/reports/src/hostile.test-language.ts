/** A desk on which every field that takes words was filled in by an attacker. */

import { claim, evidence, source, verdict } from './desk.test-language.ts';
import { article, newsroom, people } from './newsroom.test-language.ts';
import type { ReportInput } from './report/build-report.ts';
import { reportInput } from './report-input.test-language.ts';

/** Markup, script, template, formula, direction and JSON tricks in one string. */
export const hostile =
  '=cmd()"\'><script>alert(1)</script><img src=x onerror=alert(1)></style></title>\u202E{{x}}</script>\u0000';

const address = 'javascript:alert(1)//https://a.example';

/** The whole desk, hostile in every field. */
export function hostileInput(): ReportInput {
  const bilingual = { ar: hostile, en: hostile };
  return reportInput({
    newsroom: {
      ...newsroom,
      details: { ...newsroom.details, name: hostile, nameLatin: hostile, topics: [] },
      scale: newsroom.scale.map((rating) => ({
        ...rating,
        label: bilingual,
        short: bilingual,
        definition: bilingual,
      })),
    },
    article: {
      ...article,
      details: {
        ...article.details,
        title: hostile,
        byline: hostile,
        publisher: hostile,
        url: address,
        publishedOn: hostile,
        language: hostile,
      },
    },
    claims: [1, 2].map((number) =>
      claim({
        number,
        words: ['استمرت نحو أسبوع كامل'],
        details: {
          claimReviewed: hostile,
          claimant: { name: hostile, role: hostile, sameAs: address },
          topic: hostile,
          saidOn: hostile,
          saidAt: hostile,
          firstAppearance: address,
        },
        evidence: [evidence({ passage: hostile, translation: hostile, note: hostile })],
        verdict: verdict({
          rationale: `${hostile} [1] [x](${address})\n\n${hostile}\n\n<script>alert(1)</script>`,
          suggestedWording: number === 1 ? hostile : '',
          asOf: hostile,
          recheckBy: hostile,
        }),
      }),
    ),
    sources: [
      source({
        title: hostile,
        publisher: hostile,
        author: hostile,
        url: address,
        publishedOn: hostile,
        language: hostile,
      }),
    ],
    people: people.map((person) => ({ ...person, name: hostile, nameLatin: hostile })),
    headline: hostile,
    summary: hostile,
    slug: hostile,
  });
}
