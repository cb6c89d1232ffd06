/** A sheet on the table for the browser tests: real words, real claims, no server. */
import { type Article, type ArticleVersion, type Claim, defaultScale } from '@isnad/core';
import { joinBlocks } from '@isnad/text';
import { useEffect } from 'react';
import { prefer } from '../../language/preferences.ts';
import { loadWords, startWords } from '../../language/words.ts';
import { benchOf } from '../claims/bench.ts';
import { claimOn as trialClaim, versionId } from '../claims/trial-claim.test-language.ts';
import type { Draft } from '../selection/draft.ts';
import { useDraft } from '../selection/use-draft.ts';
import { Sheet } from './sheet.tsx';
import { useMeasure, useSheet } from './use-sheet.ts';

const paragraph = { kind: 'paragraph', level: 0, direction: 'rtl', language: 'ar' } as const;

export const document = joinBlocks([
  { ...paragraph, kind: 'heading', level: 1, text: 'الصين.. شريان اقتصادي لروسيا' },
  {
    ...paragraph,
    text: 'ارتفع حجم التبادل التجاري إلى أكثر من 240 مليار دولار العام الماضي، بحسب الجمارك.',
  },
  { ...paragraph, text: 'Trade grew, officials said.', direction: 'ltr', language: 'en' },
]);

const version = {
  id: versionId,
  number: 1,
  document,
  textHash: 'a'.repeat(64),
  importedAt: 0,
} as ArticleVersion;
const article = {
  id: 'a1',
  details: { title: 'الصين', byline: null, language: 'ar', direction: 'rtl' },
  settlements: [],
} as unknown as Article;

export const claimOn = (number: number, words: string) => trialClaim(document, number, words);

export async function learnArabic() {
  prefer({ language: 'ar' });
  await startWords();
  await loadWords('desk');
}

interface TrialProps {
  readonly claims: readonly Claim[];
  readonly activeId?: string;
  readonly onChoose?: (claimId: string) => void;
  readonly onDraft?: (draft: Draft | null) => void;
}

const nothing = () => undefined;

export function TrialSheet({
  claims,
  activeId,
  onChoose = nothing,
  onDraft = nothing,
}: TrialProps) {
  const bench = benchOf({ article, version, claims }, defaultScale, 'ar', 'قيد التحقق');
  const { sheet, words } = useSheet();
  const measure = useMeasure(sheet, claims, versionId);
  const [draft] = useDraft(sheet, document, true, null);
  useEffect(() => {
    onDraft(draft);
  }, [draft, onDraft]);
  return (
    <Sheet
      bench={bench}
      sheet={sheet}
      words={words}
      measure={measure}
      activeId={activeId ?? null}
      onChoose={onChoose}
      onDescribe={null}
    >
      {null}
    </Sheet>
  );
}
