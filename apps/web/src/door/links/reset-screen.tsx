/** A new password by way of a link; whoever has chosen it signs in as ever. */
import { type SubmitEvent, useState } from 'react';
import type { DoorProblem } from '../../desk/line/failure.ts';
import { useWords } from '../../language/use-words.ts';
import { Trouble } from '../../parts/feedback/trouble.tsx';
import { Waiting } from '../../parts/feedback/waiting.tsx';
import { Button } from '../../parts/form/button.tsx';
import { usePageTitle } from '../../parts/frame/page-title.ts';
import { DoorFrame } from '../door-frame.tsx';
import { type Fate, fateOf, problemsIn } from '../send.ts';
import { NewPasswordField } from './new-password-field.tsx';
import { choosePassword, lookAtResetLink } from './requests.ts';
import { SpentLink } from './spent-link.tsx';
import { tokenInAddress, useLink } from './use-link.ts';

export function ResetScreen() {
  const { t } = useWords();
  const [isGone, setGone] = useState(false);
  const [isDone, setDone] = useState(false);
  const found = useLink(tokenInAddress(), lookAtResetLink);
  usePageTitle(t('gate.newPassword'));
  if (found === undefined) return <Waiting />;
  if (found === null) return <SpentLink isSpent={false} />;
  if (isDone) return <Done />;
  if (found === 'spent' || isGone) return <SpentLink isSpent />;
  return (
    <ChooseForm email={found.email} onDone={() => setDone(true)} onSpent={() => setGone(true)} />
  );
}

function Done() {
  const { t } = useWords();
  return (
    <DoorFrame title={t('gate.newPasswordDone')} lead={t('gate.newPasswordDoneLead')}>
      <div className="row">
        <a className="btn primary large" href="/sign-in">
          {t('door.signIn')}
        </a>
      </div>
    </DoorFrame>
  );
}

interface Props {
  readonly email: string;
  readonly onDone: () => void;
  readonly onSpent: () => void;
}

function ChooseForm({ email, onDone, onSpent }: Props) {
  const { t } = useWords();
  const [problems, setProblems] = useState<readonly DoorProblem[]>([]);
  const [trouble, setTrouble] = useState<Exclude<Fate, 'in'> | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get('password');
    setBusy(true);
    const reply = await choosePassword(tokenInAddress(), String(typed ?? ''));
    setBusy(false);
    if (reply.status === 410) return onSpent();
    const fate = fateOf(reply);
    if (fate === 'in') return onDone();
    setProblems(problemsIn(reply));
    setTrouble(fate === 'wrong' ? null : fate);
  };
  return (
    <DoorFrame title={t('gate.newPassword')} lead={<bdi dir="ltr">{email}</bdi>}>
      <form onSubmit={(event) => void submit(event)}>
        <input type="hidden" name="email" autoComplete="username" value={email} />
        <NewPasswordField problems={problems} required autoFocus />
        <Trouble>{trouble && t(`door.${trouble}`)}</Trouble>
        <Button type="submit" look="primary" className="large" busy={busy} hint="↵">
          {t('gate.keepPassword')}
        </Button>
      </form>
    </DoorFrame>
  );
}
