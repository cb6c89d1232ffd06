/** An article whose correction changed the words of three claims, laid on the settle screen. */
import {
  type Article,
  type ArticleVersion,
  applyClaim,
  type Claim,
  type ClaimEvent,
  defaultScale,
  isRefusal,
  type Newsroom,
  type Person,
  type Role,
} from '@isnad/core';
import { reanchor } from '@isnad/text';
import { QueryClientProvider } from '@tanstack/react-query';
import type { OpenedArticle } from '../../desk/edit/opened.ts';
import { cache, client, queries, TRPCProvider } from '../../desk/line/trpc.ts';
import { SessionProvider } from '../../desk/session.tsx';
import { claimOn } from '../../workbench/claims/trial-claim.test-language.ts';
import type { ComparedProps } from '../comparison/compared.tsx';
import { comparisonOf, versionOf } from '../comparison/trial-versions.test-language.ts';
import { SettleDesk } from './settle-desk.tsx';

const trade = 'ارتفع حجم التبادل التجاري بين البلدين إلى أكثر من 240 مليار دولار العام الماضي.';
const parade = 'وحضر العرض العسكري في العاصمة رؤساء إيران وكوبا وزعيم كوريا الشمالية.';
const soldiers = 'وأرسلت بيونغ يانغ آلاف الجنود لدعم العمليات الروسية في أوكرانيا.';
const export_ = 'وزادت صادرات النفط إلى الصين بنسبة 12 في المئة منذ مطلع السنة.';

const before = versionOf(1, [trade, parade, soldiers, export_]);
export const after = versionOf(2, [
  trade.replace('240', '250'),
  parade,
  export_.replace('12', '14'),
]);

/** Numbers 1 and 4 changed, 2 stands, 3 is gone. */
const marked = [
  claimOn(before.document, 1, 'أكثر من 240 مليار دولار'),
  claimOn(before.document, 2, 'رؤساء إيران وكوبا'),
  claimOn(before.document, 3, 'آلاف الجنود لدعم العمليات الروسية'),
  claimOn(before.document, 4, 'بنسبة 12 في المئة'),
];

export const claims = marked.map((claim) => {
  const targets = claim.appearances.map(({ target }) => target);
  const anchors = reanchor(before.document, after.document, targets, after.id);
  const found = anchors.map((anchor, at) => ({
    appearanceId: claim.appearances[at]?.id,
    anchor: { ...anchor, versionId: after.id },
  }));
  return told(claim, 'claimReanchored', { found });
});

function told(claim: Claim, type: ClaimEvent['type'], payload: object): Claim {
  const event = { type, subjectId: claim.id, by: 'layla', at: 1, payload } as ClaimEvent;
  const next = applyClaim(claim, event);
  if (isRefusal(next)) throw new Error(next.refusal);
  return next;
}

/** The same claims once somebody has settled all their places. */
export const settledClaims = claims.flatMap((claim) => {
  const [place] = claim.appearances;
  if (place?.anchors.at(-1)?.status === 'orphan') return [];
  if (place?.anchors.at(-1)?.status !== 'changed') return [claim];
  const kept = { appearanceId: place.id, as: 'kept', target: place.target };
  return [told(claim, 'appearanceSettled', kept)];
});

const person = (role: Role): Person => ({
  ...{ id: 'layla', name: 'ليلى حدّاد', nameLatin: 'Layla Haddad' },
  ...{ email: 'layla@desk.example', role },
});

interface Props {
  readonly claims: readonly Claim[];
  readonly as?: Role;
  readonly version?: ArticleVersion;
}

export function ChangedDesk({ claims: shown, as = 'checker', version = after }: Props) {
  const compared = { articleId: 'a1', from: before.id, to: version.id };
  cache.setQueryData<ComparedProps>(
    queries.article.compare.queryKey(compared),
    comparisonOf(before, version),
  );
  cache.setQueryData(queries.people.list.queryKey(), [person(as)]);
  const article = { id: 'a1', details: { title: 'الخبر' } } as Article;
  const opened: OpenedArticle = { article, version, claims: shown, sources: [], hints: [] };
  const newsroom = { id: 'n1', scale: defaultScale } as unknown as Newsroom;
  return (
    <QueryClientProvider client={cache}>
      <TRPCProvider trpcClient={client} queryClient={cache}>
        <SessionProvider person={person(as)} newsroom={newsroom}>
          <main className="settle">
            <SettleDesk opened={opened} number={null} />
          </main>
        </SessionProvider>
      </TRPCProvider>
    </QueryClientProvider>
  );
}
