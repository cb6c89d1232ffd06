/** Sign-in over the open page: the session ended, the work stays where it is. */
import { type SubmitEvent, useState } from 'react';
import { sessionEnded } from '../desk/line/session-end.ts';
import { cache } from '../desk/line/trpc.ts';
import { useSession } from '../desk/session.tsx';
import { useWords } from '../language/use-words.ts';
import { Dialog } from '../parts/feedback/dialog.tsx';
import { Trouble } from '../parts/feedback/trouble.tsx';
import { Button } from '../parts/form/button.tsx';
import { Avatar, nameOf } from '../parts/marks/avatar.tsx';
import { signIn } from './account.ts';
import { PasswordField } from './fields.tsx';
import type { Fate } from './send.ts';
import { useWelcome } from './use-welcome.ts';

export function BackIn() {
  const { t, language } = useWords();
  const { person } = useSession();
  const [trouble, setTrouble] = useState<Exclude<Fate, 'in'> | null>(null);
  const [busy, setBusy] = useState(false);
  // The people of a demonstration sign in without knowing a password; here, too.
  const guise = useWelcome()?.tryAs.find(({ email }) => email === person.email);

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get('password');
    setBusy(true);
    const entry = await signIn(person.email, guise?.password ?? String(typed ?? ''));
    setBusy(false);
    // The steps that follow need a page of their own; what was typed is kept as a draft.
    if (entry === 'second-factor' || entry === 'enrolment') return location.assign(signInPage());
    if (entry !== 'in') return setTrouble(entry);
    sessionEnded.set(false);
    await cache.invalidateQueries();
  };
  return (
    <Dialog title={t('door.ended')}>
      <form className="back-in" onSubmit={(event) => void submit(event)}>
        <p>{t('door.endedBody')}</p>
        <p className="row">
          <Avatar person={person} />
          <span>
            <bdi>{nameOf(person, language)}</bdi>
            <bdi className="meta mail">{person.email}</bdi>
          </span>
        </p>
        <input type="hidden" name="email" autoComplete="username" value={person.email} />
        {!guise && <PasswordField autoFocus required />}
        <Trouble>{trouble && t(`door.${trouble}`)}</Trouble>
        <div className="acts">
          <Button type="submit" look="primary" busy={busy} hint="↵">
            {t(busy ? 'door.entering' : 'door.enter')}
          </Button>
          <a className="btn" href={signInPage()}>
            {t('door.endedOther')}
          </a>
        </div>
      </form>
    </Dialog>
  );
}

/** Brings back to this page afterwards. */
function signInPage(): string {
  return `/sign-in?next=${encodeURIComponent(location.pathname + location.search)}`;
}
