/** Which claim this is, whose work it is, and the way to the next one. */
import type { Claim } from '@isnad/core';
import { useState } from 'react';
import { useSession } from '../../desk/session.tsx';
import { toast } from '../../desk/toasts.ts';
import { useWords } from '../../language/use-words.ts';
import { Button, IconButton } from '../../parts/form/button.tsx';
import { Menu } from '../../parts/form/menu.tsx';
import { nameOf } from '../../parts/marks/avatar.tsx';
import { Icon } from '../../parts/marks/icon.tsx';
import { NumberMark } from '../../parts/marks/verdict.tsx';
import { inReadingOrder, toneOf } from '../claims/marks.ts';
import { WithdrawDialog } from '../dialogs/withdraw-dialog.tsx';
import { actOnClaim } from '../work/act-on-claim.ts';
import { withdrawPlan } from '../work/withdrawal-plans.ts';
import { useClaimDesk } from './claim-desk.tsx';
import type { InspectorProps } from './inspector.tsx';

export function Header({ onClose, onStep }: Pick<InspectorProps, 'onClose' | 'onStep'>) {
  const { t } = useWords();
  const { newsroom } = useSession();
  const { claim, place } = useClaimDesk();
  const [asks, setAsks] = useState(false);
  const { number } = claim;
  return (
    <header>
      <NumberMark number={number} mark={toneOf(claim, newsroom.scale)} />
      <h2>{t('judging.claim', { number })}</h2>
      <span className="meta clip grow">
        <Place />
        <Standing />
      </span>
      <IconButton small icon="up" label={t('inspector.previous')} onClick={() => onStep(-1)} />
      <IconButton small icon="chev" label={t('inspector.next')} onClick={() => onStep(1)} />
      <Menu label={t('inspector.more')} face={<Icon name="more" />}>
        <MenuItems onWithdraw={() => setAsks(true)} />
      </Menu>
      <IconButton small icon="x" label={t('frame.close')} onClick={onClose} />
      {asks && (
        <WithdrawDialog
          claim={claim}
          onClose={() => setAsks(false)}
          onWithdraw={(reason) => {
            setAsks(false);
            return actOnClaim(place, claim.id, (now) => withdrawPlan(place, now, reason));
          }}
        />
      )}
    </header>
  );
}

/** Which of the standing claims it is, in the order of the arrows beside it. */
function Place() {
  const { t } = useWords();
  const { claim, opened } = useClaimDesk();
  const standing = inReadingOrder(opened.claims, opened.version.id);
  const place = standing.findIndex(({ id }) => id === claim.id) + 1;
  if (place === 0) return null;
  return (
    <>
      {t('judging.place', { place, total: standing.length })}
      <span className="dot" />
    </>
  );
}

/** Whose draft it is while it is being written; after that, where it stands. */
function Standing() {
  const { t, language } = useWords();
  const { peopleById } = useSession();
  const { claim } = useClaimDesk();
  if (claim.stage !== 'open' && claim.stage !== 'checking') return t(`terms.stage.${claim.stage}`);
  const author = peopleById.get(draftedBy(claim));
  return author ? t('inspector.draftOf', { name: nameOf(author, language) }) : '';
}

function draftedBy({ verdict, details, createdBy }: Claim): string {
  return verdict?.authors[0] ?? details.assigneeId ?? createdBy;
}

function MenuItems({ onWithdraw }: { readonly onWithdraw: () => void }) {
  const { t } = useWords();
  const { claim, mayEdit } = useClaimDesk();
  const copy = async () => {
    const path = `/articles/${claim.articleId}/claims/${claim.number}`;
    await navigator.clipboard.writeText(location.origin + path);
    toast({ text: t('inspector.linkCopied') });
  };
  return (
    <>
      <Button icon="link" onClick={() => void copy()}>
        {t('inspector.copyLink')}
      </Button>
      {mayEdit && (
        <Button icon="archive" className="danger" onClick={onWithdraw}>
          {t('workbench.withdraw')}
        </Button>
      )}
    </>
  );
}
