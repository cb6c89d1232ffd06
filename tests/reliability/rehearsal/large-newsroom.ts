// A newsroom of any size, written through the journal like every other.
import { openStore, type Proposal } from '@isnad/store';
import {
  evidenced,
  founded,
  happens,
  imported,
  judged,
  marked,
  migrationsFolder,
  sourced,
} from '../../contract/desk-language.ts';

const claimsPerArticle = 100;

/** Four entries per claim: marked, described, proven, judged. */
export async function fillNewsroom(file: string, claims: number): Promise<void> {
  const store = openStore({ file, migrationsFolder });
  const write = async (proposals: Proposal[]) => {
    const recorded = await store.record(() => ({ proposals }));
    if (!recorded.ok) throw new Error(`refused: ${recorded.refusal}`);
  };
  await write([founded(), sourced('customs')]);
  for (let first = 0; first < claims; first += claimsPerArticle) {
    const articleId = `article-${first}`;
    const numbers = Array.from(
      { length: Math.min(claimsPerArticle, claims - first) },
      (_, at) => at,
    );
    await write([
      imported(articleId),
      ...numbers.flatMap((at) => lifeOf(`claim-${first + at}`, articleId, at + 1)),
    ]);
  }
  await store.close();
}

function lifeOf(claimId: string, articleId: string, number: number): Proposal[] {
  const claimReviewed = `الصياغة رقم ${number} لما قيل عن حجم التبادل التجاري بين البلدين`;
  return [
    marked(claimId, articleId, number),
    happens('claimDescribed', claimId, { changes: { claimReviewed } }),
    evidenced(claimId, 'customs', `${claimId}-evidence`),
    judged(claimId),
  ];
}
