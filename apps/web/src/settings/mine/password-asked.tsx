/** Whoever changes how the door is opened gives the password once more. */
import { type ReactNode, type SubmitEvent, useState } from 'react';
import { useSession } from '../../desk/session.tsx';
import { PasswordField } from '../../door/fields.tsx';
import type { Fate } from '../../door/send.ts';
import { useWords } from '../../language/use-words.ts';
import { Trouble } from '../../parts/feedback/trouble.tsx';
import { Button } from '../../parts/form/button.tsx';

interface Props {
  readonly lead: ReactNode;
  readonly onGive: (password: string) => Promise<Fate>;
}

export function PasswordAsked({ lead, onGive }: Props) {
  const { t } = useWords();
  const { person } = useSession();
  const [trouble, setTrouble] = useState<Fate>('in');
  const [busy, setBusy] = useState(false);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get('password');
    setBusy(true);
    const fate = await onGive(String(typed ?? ''));
    setBusy(false);
    setTrouble(fate);
  };
  return (
    <form className="details" onSubmit={(event) => void submit(event)}>
      <p>{lead}</p>
      <input type="hidden" name="email" autoComplete="username" value={person.email} />
      <PasswordField required autoFocus />
      <Trouble>
        {trouble !== 'in' && t(trouble === 'wrong' ? 'account.wrongPassword' : `door.${trouble}`)}
      </Trouble>
      <div className="row">
        <Button type="submit" look="primary" busy={busy}>
          {t('gate.goOn')}
        </Button>
      </div>
    </form>
  );
}
