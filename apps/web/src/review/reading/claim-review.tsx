/** One claim with all its proof in one view, and the editor's decision under it. */
import type { Claim } from '@isnad/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import { announce } from '../../desk/announcements.ts';
import type { OpenedArticle } from '../../desk/edit/opened.ts';
import { useSession } from '../../desk/session.tsx';
import { useWords } from '../../language/use-words.ts';
import { ChangedNotice, FreshNotice } from '../changes/changed-notice.tsx';
import { useHeldClaim } from '../changes/held-claim.ts';
import { SinceReturn } from '../changes/since-return.tsx';
import { Checklist } from '../checklist/checklist.tsx';
import { DecisionBar } from '../decision/decision-bar.tsx';
import { ClaimPane } from './claim-pane.tsx';
import { EvidenceCards } from './evidence-cards.tsx';
import { type Pane, PaneTabs } from './pane-tabs.tsx';
import { PassagePane } from './passage-pane.tsx';
import { RationalePane } from './rationale-pane.tsx';
import { VerdictFacts } from './verdict-facts.tsx';

interface Props {
  readonly opened: OpenedArticle;
  /** The claim as the server has it; what is shown may be what it was when it was opened. */
  readonly fresh: Claim;
  readonly isFetching: boolean;
  readonly isNarrow: boolean;
}

export function ClaimReview({ opened, fresh, isFetching, isNarrow }: Props) {
  const { t } = useWords();
  const { person } = useSession();
  const held = useHeldClaim(fresh, { personId: person.id, isFetching });
  const [refusedAt, setRefusedAt] = useState<number | null>(null);
  const [pane, setPane] = useState<Pane>('claim');
  const [chosen, setChosen] = useState<number | null>(null);
  const body = useRef<HTMLDivElement>(null);
  const { claim } = held;
  const { number } = claim;
  const sourcesById = useMemo(
    () => new Map(opened.sources.map((source) => [source.id, source])),
    [opened.sources],
  );
  const evidence =
    claim.evidence.find((item) => item.number === chosen) ?? claim.evidence[0] ?? null;
  useEffect(() => announce(t('judging.claim', { number })), [number, t]);
  const choose = (next: number) => {
    setChosen(next);
    setPane('evidence');
  };
  return (
    <>
      {isNarrow && <PaneTabs pane={pane} onChange={setPane} />}
      <div ref={body} className="body" id="pane" {...(isNarrow ? { 'data-pane': pane } : {})}>
        <ChangedNotice held={held} isStale={refusedAt === claim.revision} />
        <div className="tri">
          <ClaimPane claim={claim} version={opened.version} />
          <PassagePane evidence={evidence} sourcesById={sourcesById} />
          <RationalePane claim={claim} onCite={choose} />
        </div>
        <EvidenceCards
          claim={claim}
          sourcesById={sourcesById}
          chosen={evidence?.number ?? null}
          onChoose={choose}
        />
        <div className="under">
          <div data-in="rationale">
            <Checklist claim={claim} sourcesById={sourcesById} />
          </div>
          <VerdictFacts claim={claim} />
          <SinceReturn claim={claim} />
        </div>
      </div>
      <FreshNotice held={held} />
      <DecisionBar
        claim={claim}
        onStale={(theirs) => {
          const now = theirs ?? fresh;
          setRefusedAt(now.revision);
          held.show(now);
          body.current?.scrollTo({ top: 0 });
        }}
      />
    </>
  );
}
