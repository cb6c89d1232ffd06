/** Claims one under the other, each leading to its place on the workbench. */
import { type Claim, lacksOf } from '@isnad/core';
import { quoteOf } from '@isnad/text';
import { Link } from 'wouter';
import { useSession } from '../../desk/session.tsx';
import { useWords } from '../../language/use-words.ts';
import { OneLine } from '../../parts/marks/one-line.tsx';
import { markOf, NumberMark } from '../../parts/marks/verdict.tsx';

export function ClaimLines({ claims }: { readonly claims: readonly Claim[] }) {
  return (
    <ul className="claim-lines">
      {claims.map((claim) => (
        <li key={claim.id}>
          <ClaimLine claim={claim} />
        </li>
      ))}
    </ul>
  );
}

function ClaimLine({ claim }: { readonly claim: Claim }) {
  const { t, language } = useWords();
  const { newsroom } = useSession();
  const { articleId, number, verdict, stage, appearances, details } = claim;
  const rating = newsroom.scale.find(({ key }) => key === verdict?.rating);
  const isOut = stage === 'approved' || stage === 'published';
  const quote = appearances[0] ? quoteOf(appearances[0].target) : details.claimReviewed;
  const lacks = lacksOf(claim).map((lack) => t(`terms.lack.${lack}`));
  const why = [t(`terms.stage.${stage}`), ...lacks].join(language === 'ar' ? '، ' : ', ');
  return (
    <Link href={`/articles/${articleId}/claims/${number}`}>
      <NumberMark
        number={number}
        mark={isOut ? markOf(verdict?.rating, newsroom.scale) : 'pending'}
      />
      <span className="grow">
        <OneLine text={quote} />
      </span>
      <span className="why meta">{isOut ? rating?.label[language] : why}</span>
    </Link>
  );
}
