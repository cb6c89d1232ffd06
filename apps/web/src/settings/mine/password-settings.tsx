/** Another password: the present one proves who asks. Every other sign-in ends. */
import { type SubmitEvent, useState } from 'react';
import type { DoorProblem } from '../../desk/line/failure.ts';
import { useSession } from '../../desk/session.tsx';
import { toast } from '../../desk/toasts.ts';
import { PasswordField } from '../../door/fields.tsx';
import { NewPasswordField } from '../../door/links/new-password-field.tsx';
import { type Fate, fateOf, problemsIn, send } from '../../door/send.ts';
import { useWords } from '../../language/use-words.ts';
import { Dialog } from '../../parts/feedback/dialog.tsx';
import { Trouble } from '../../parts/feedback/trouble.tsx';
import { Button } from '../../parts/form/button.tsx';

export function PasswordSettings() {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="setting">
      <div className="grow">
        <h3>{t('door.password')}</h3>
        <p className="meta">{t('account.passwordHint')}</p>
      </div>
      <Button look="line" onClick={() => setOpen(true)}>
        {t('account.changePassword')}
      </Button>
      {isOpen && <PasswordDialog onClose={() => setOpen(false)} />}
    </div>
  );
}

function PasswordDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const { person } = useSession();
  const [problems, setProblems] = useState<readonly DoorProblem[]>([]);
  const [trouble, setTrouble] = useState<Exclude<Fate, 'in'> | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const [current, password] = [typed.get('current'), typed.get('password')];
    setBusy(true);
    const reply = await send('/api/door/password', { current, password });
    setBusy(false);
    const fate = fateOf(reply);
    setProblems(problemsIn(reply));
    if (fate !== 'in') return setTrouble(reply.status === 400 ? null : fate);
    toast({ text: t('account.passwordChanged') });
    onClose();
  };
  return (
    <Dialog title={t('account.changePassword')} onClose={onClose}>
      <form className="details" onSubmit={(event) => void submit(event)}>
        <input type="hidden" name="email" autoComplete="username" value={person.email} />
        <PasswordField label={t('account.current')} name="current" required autoFocus />
        <NewPasswordField label={t('gate.newPassword')} problems={problems} required />
        <Trouble>
          {trouble && t(trouble === 'wrong' ? 'account.wrongPassword' : `door.${trouble}`)}
        </Trouble>
        <div className="row">
          <Button type="submit" look="primary" busy={busy}>
            {t('gate.keepPassword')}
          </Button>
          <Button onClick={onClose}>{t('frame.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
