// What each procedure is asked in the permission matrix: valid input about something of one person.
import { randomUUID } from 'node:crypto';
import type { Claim } from '@isnad/core';
import { authTables } from '@isnad/store';
import {
  accepted,
  articleText,
  type Name,
  standing,
  type TestNewsroom,
} from '../../fixtures/newsroom.ts';

/** Input about something that belongs to `owner`; null where they can have no such thing. */
export type Recipe = (desk: TestNewsroom, owner: Name) => Promise<object | null>;

const ids = () => ({ eventId: randomUUID() });
const plain =
  (input: object): Recipe =>
  async () =>
    input;
const words = 'بلغ التبادل التجاري 240 مليار دولار.';
const span = { start: articleText.indexOf(words), end: articleText.indexOf(words) + words.length };

async function markedBy(desk: TestNewsroom, owner: Name): Promise<Claim | null> {
  const { articleId, versionId } = desk;
  const named = { claimId: randomUUID(), appearanceId: randomUUID(), ...ids() };
  const spans = [{ start: 0, end: 5 }];
  const answer = await desk.as(owner).claim.mark({ ...named, articleId, versionId, spans });
  return answer.ok ? answer.value : null;
}

const onClaim =
  (
    more: (claim: Claim, desk: TestNewsroom, owner: Name) => Promise<object> | object = () => ({}),
  ): Recipe =>
  async (desk, owner) => {
    const claim = await markedBy(desk, owner);
    return claim && { ...standing(claim), ...(await more(claim, desk, owner)) };
  };

const onSubmitted =
  (more: object = {}): Recipe =>
  async (desk, owner) => {
    const claim = await submittedBy(desk, owner);
    return claim && { ...standing(claim), ...more };
  };

const evidenceOf = async (desk: TestNewsroom) => ({
  ...({ sourceId: await desk.source(), stance: 'supports', passage: 'نص' } as const),
  ...{ translation: '', note: '', credibility: null },
});

async function submittedBy(desk: TestNewsroom, owner: Name): Promise<Claim | null> {
  const marked = await markedBy(desk, owner);
  if (!marked) return null;
  const { claim, evidence, verdict } = desk.as(owner);
  const changes = { claimReviewed: words };
  let now = accepted(await claim.describe({ ...standing(marked), changes }));
  const details = await evidenceOf(desk);
  now = accepted(await evidence.add({ ...standing(now), evidenceId: randomUUID(), details }));
  const proposed = { rating: 'true', rationale: 'كما في الجدول [1].' };
  now = accepted(await verdict.propose({ ...standing(now), changes: proposed }));
  return accepted(await claim.submit(standing(now)));
}

const onEvidence =
  (more: object): Recipe =>
  async (desk, owner) => {
    const claim = await markedBy(desk, owner);
    if (!claim) return null;
    const evidenceId = randomUUID();
    const details = await evidenceOf(desk);
    const asked = { ...standing(claim), evidenceId, details };
    const now = accepted(await desk.as(owner).evidence.add(asked));
    return { ...standing(now), evidenceId, ...more };
  };

const onSource =
  (more: object): Recipe =>
  async (desk, owner) => {
    const sourceId = randomUUID();
    const details = {
      ...({ kind: 'person', title: `شاهد ${sourceId}`, publisher: null, author: null } as const),
      ...{ url: null, publishedOn: null, language: null, proximity: null, reliability: null },
      ...{ repeatsId: null, confidential: true },
    };
    const answer = await desk.as(owner).source.add({ ...ids(), sourceId, details });
    return answer.ok
      ? { ...ids(), expectedRevision: answer.value.revision, sourceId, ...more }
      : null;
  };

const onArticle =
  (more: object): Recipe =>
  async ({ articleId, store }) => {
    const expectedRevision = (await store.article(articleId))?.revision ?? 0;
    return { ...ids(), articleId, expectedRevision, ...more };
  };

const onSentence =
  (more: object): Recipe =>
  async ({ articleId, versionId }) => ({ ...ids(), articleId, versionId, span, ...more });

const onPerson =
  (more: () => object = () => ({})): Recipe =>
  async ({ people }, owner) => ({ personId: people[owner].id, ...more() });

const onSession: Recipe = async ({ store, people }, owner) => {
  const sessionId = randomUUID();
  const moments = { createdAt: new Date(), updatedAt: new Date(), expiresAt: new Date(2100, 0, 1) };
  const row = { id: sessionId, userId: people[owner].id, token: randomUUID(), ...moments };
  store.db.insert(authTables.session).values(row).run();
  return { sessionId };
};

const plainToken = { name: 'robot', access: 'read', role: 'viewer', days: 7 } as const;
const onToken: Recipe = async (desk, owner) => {
  const made = accepted(await desk.as(owner).account.makeToken(plainToken));
  return { tokenId: made.kept.id };
};

const draft = () => ({ text: `خبر قصير ${randomUUID()} عن التجارة.` });
const appearance = (claim: Claim) => ({ appearanceId: claim.appearances[0]?.id ?? '' });
const place = { spans: [{ start: 0, end: 5 }] };

/** One for every procedure of the contract. */
export const recipes: Readonly<Record<string, Recipe>> = {
  'session.me': async () => ({}),
  'newsroom.welcome': async () => ({}),
  'newsroom.describe': async ({ store }) => {
    const expectedRevision = (await store.newsroom())?.revision ?? 0;
    return { ...ids(), expectedRevision, changes: { name: `المكتب ${expectedRevision}` } };
  },
  'people.list': async () => ({}),
  'people.roster': async () => ({}),
  'people.changeRole': onPerson(() => ({ role: 'admin' })),
  'people.deactivate': onPerson(() => ({ ...ids(), handOverTo: null })),
  'people.reactivate': onPerson(),
  'people.removeSecondFactor': onPerson(),
  'people.invite': async () => ({ email: `${randomUUID()}@desk.example`, role: 'checker' }),
  'people.takeBackInvitation': async () => ({ invitationId: randomUUID() }),
  'people.makeResetLink': onPerson(),
  'account.mine': async () => ({}),
  'account.describe': plain({ changes: { singleKeys: true } }),
  'account.endSession': onSession,
  'account.endOtherSessions': plain({}),
  'account.makeToken': plain(plainToken),
  'account.endToken': onToken,
  'article.list': async () => ({}),
  'article.open': async ({ articleId }) => ({ articleId }),
  'article.read': async () => draft(),
  'article.import': async () => ({
    ...ids(),
    articleId: randomUUID(),
    draft: draft(),
    details: {},
  }),
  'article.correct': async (desk, owner) => {
    const articleId = randomUUID();
    const handed = { ...ids(), articleId, draft: draft(), details: {} };
    await desk.as(owner === 'viewer' ? 'checker' : owner).article.import(handed);
    return { ...ids(), articleId, expectedRevision: 1, draft: draft() };
  },
  'article.versions': async ({ articleId }) => ({ articleId }),
  'article.compare': async ({ articleId, versionId }) => ({
    articleId,
    from: versionId,
    to: versionId,
  }),
  'article.describe': onArticle({ changes: { title: 'عنوان آخر' } }),
  'article.settle': onSentence({ as: 'opinion' }),
  'article.reopen': onSentence({}),
  'claim.one': async (desk, owner) => {
    const claim = await markedBy(desk, owner);
    return claim && { claimId: claim.id };
  },
  'claim.history': async (desk, owner) => {
    const claim = await markedBy(desk, owner);
    return claim && { claimId: claim.id };
  },
  'claim.mark': async ({ articleId, versionId }) => {
    return {
      ...ids(),
      claimId: randomUUID(),
      appearanceId: randomUUID(),
      articleId,
      versionId,
      ...place,
    };
  },
  'claim.describe': onClaim(() => ({ changes: { claimReviewed: words } })),
  'claim.addAppearance': onClaim((_claim, { versionId }) => {
    return { appearanceId: randomUUID(), versionId, ...place };
  }),
  'claim.moveAppearance': onClaim((claim, { versionId }) => {
    return { ...appearance(claim), versionId, ...place };
  }),
  'claim.removeAppearance': onClaim(appearance),
  'claim.settleAppearance': onClaim((claim) => ({ ...appearance(claim), as: 'kept' })),
  'claim.unsettleAppearance': onClaim(appearance),
  'claim.submit': onClaim(),
  'claim.approve': onSubmitted(),
  'claim.return': onSubmitted({ field: 'rationale', reason: 'ينقص المصدر' }),
  'claim.withdraw': onClaim(() => ({ reason: 'مكرر' })),
  'claim.restore': onClaim(),
  'evidence.add': onClaim(async (_claim, desk) => {
    return { evidenceId: randomUUID(), details: await evidenceOf(desk) };
  }),
  'evidence.change': onEvidence({ changes: { passage: 'نص آخر' } }),
  'evidence.remove': onEvidence({}),
  'verdict.propose': onClaim(() => ({ changes: { rating: 'true' } })),
  'source.search': plain({ search: 'شاهد' }),
  'source.add': async () => ({
    ...{ ...ids(), sourceId: randomUUID() },
    details: {
      ...({
        kind: 'web-page',
        title: 'الجمارك',
        publisher: null,
        author: null,
        url: null,
      } as const),
      ...{ publishedOn: null, language: null, proximity: null, reliability: null },
      ...{ repeatsId: null, confidential: false },
    },
  }),
  'source.describe': onSource({ changes: { title: 'شاهد آخر' } }),
  'source.eraseIdentity': onSource({}),
  'review.queue': async () => ({}),
  'report.preview': async ({ articleId }) => ({ articleId, language: 'ar' }),
  'report.publish': onArticle({ headline: 'عنوان', summary: 'ملخص' }),
  'news.latest': plain({ limit: 5 }),
  'journal.verify': async () => ({}),
  'live.events': plain({}),
};
