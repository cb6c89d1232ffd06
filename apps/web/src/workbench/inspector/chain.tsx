/** One claim, laid out top to bottom in the order of the work. */
import { type Claim, findRating } from '@isnad/core';
import { useMemo, useRef } from 'react';
import type { OpenedArticle } from '../../desk/edit/opened.ts';
import { useSession } from '../../desk/session.tsx';
import { useWords } from '../../language/use-words.ts';
import { nameOf } from '../../parts/marks/avatar.tsx';
import { toneOf } from '../claims/marks.ts';
import { useContest } from '../work/contest.tsx';
import { type ClaimDesk, ClaimDeskProvider, saversFor } from './claim-desk.tsx';
import { useTelling } from './edit/value-words.ts';
import { EvidenceSection } from './evidence/evidence-section.tsx';
import { Facts } from './facts/facts.tsx';
import { Header } from './header.tsx';
import { Dock } from './history/dock.tsx';
import type { InspectorProps } from './inspector.tsx';
import { Quote } from './quote/quote.tsx';
import { Wording } from './quote/wording.tsx';
import { RationaleSection } from './rationale/rationale-section.tsx';
import { ReviewFooter } from './review/review-footer.tsx';
import { StageNote } from './review/stage-note.tsx';
import { useSaveRegister } from './use-save-register.ts';
import { VerdictSection } from './verdict/verdict-section.tsx';

interface Props extends InspectorProps {
  readonly opened: OpenedArticle;
  readonly claim: Claim;
}

export function Chain({ opened, claim, onClose, onStep, onJump }: Props) {
  const { t, language } = useWords();
  const { person, newsroom, peopleById, may } = useSession();
  const root = useRef<HTMLElement>(null);
  const saves = useSaveRegister();
  const hand = peopleById.get(claim.changedBy);
  const lastHand = hand ? nameOf(hand, language) : t('inspector.colleague');
  const { settle, dialog } = useContest(lastHand, useTelling());
  const { version, sources } = opened;
  const mayEdit = may('mark-claim') && claim.withdrawn === null;
  const place = useMemo(
    () => ({ articleId: claim.articleId, version, personId: person.id }),
    [claim.articleId, version, person.id],
  );
  const savers = useMemo(() => saversFor(place, claim.id, settle), [place, claim.id, settle]);
  const sourcesById = useMemo(() => new Map(sources.map((one) => [one.id, one])), [sources]);
  const desk: ClaimDesk = {
    ...{ claim, opened, sourcesById, place, mayEdit, lastHand, savers, ...saves },
    focusField(field) {
      const found = root.current?.querySelector<HTMLElement>(`[data-field="${field}"]`);
      found?.scrollIntoView({ block: 'center' });
      found?.focus({ preventScroll: true });
    },
  };
  const rating = findRating(newsroom.scale, claim.verdict?.rating ?? '');
  const verdict = rating?.label[language] ?? t('terms.pending');
  return (
    <ClaimDeskProvider value={desk}>
      <aside
        ref={root}
        className={`insp v-${toneOf(claim, newsroom.scale)}`}
        aria-label={t('workbench.claimNamed', { number: claim.number, verdict })}
      >
        <Header onClose={onClose} onStep={onStep} />
        <div className="body">
          <StageNote />
          <Quote onJump={onJump} />
          <Wording />
          <Facts />
          <EvidenceSection />
          <VerdictSection />
          <RationaleSection />
        </div>
        <Dock />
        <ReviewFooter />
        {dialog}
      </aside>
    </ClaimDeskProvider>
  );
}
