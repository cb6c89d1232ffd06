/** After the password: the code of the authenticator, or one of the recovery codes. */
import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { useWords } from '../../language/use-words.ts';
import { Trouble } from '../../parts/feedback/trouble.tsx';
import { Button } from '../../parts/form/button.tsx';
import { signOut } from '../account.ts';
import type { Fate } from '../send.ts';
import { CodeField } from './code-field.tsx';
import { giveCode } from './requests.ts';

interface Props {
  readonly onIn: () => void;
}

export function CodeStep({ onIn }: Props) {
  const { t } = useWords();
  const [trouble, setTrouble] = useState<Exclude<Fate, 'in'> | null>(null);
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get('code');
    setBusy(true);
    const entry = await giveCode(String(typed ?? ''));
    setBusy(false);
    if (entry === 'in') return onIn();
    setTrouble(entry === 'second-factor' || entry === 'enrolment' ? 'failed' : entry);
    field.current?.select();
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <CodeField ref={field} hint={t('gate.codeHint')} required />
      <Trouble>{trouble && t(trouble === 'wrong' ? 'gate.wrongCode' : `door.${trouble}`)}</Trouble>
      <Button type="submit" look="primary" className="large" busy={busy} hint="↵">
        {t(busy ? 'door.entering' : 'door.enter')}
      </Button>
      <Button onClick={() => void signOut().then(() => location.assign('/sign-in'))}>
        {t('gate.other')}
      </Button>
    </form>
  );
}
