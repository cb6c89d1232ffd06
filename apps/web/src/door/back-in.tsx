/** Sign-in over the open page: the session ended, the work stays where it is. */
import { type SubmitEvent, useState } from 'react';
import { sessionEnded } from '../desk/line/session-end.ts';
import { cache } from '../desk/line/trpc.ts';
import { useSession } from '../desk/session.tsx';
import { useWords } from '../language/use-words.ts';
import { Dialog } from '../parts/feedback/dialog.tsx';
import { Button } from '../parts/form/button.tsx';
import { Field } from '../parts/form/field.tsx';
import { Avatar, nameOf } from '../parts/marks/avatar.tsx';
import { Icon } from '../parts/marks/icon.tsx';
import { type Entry, signIn } from './account.ts';
import { useWelcome } from './use-welcome.ts';

export function BackIn() {
  const { t, language } = useWords();
  const { person } = useSession();
  const [trouble, setTrouble] = useState<Exclude<Entry, 'in'> | null>(null);
  const [busy, setBusy] = useState(false);
  // The people of a demonstration sign in without knowing a password; here, too.
  const guise = useWelcome()?.tryAs.find(({ email }) => email === person.email);

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get('password');
    setBusy(true);
    const entry = await signIn(person.email, guise?.password ?? String(typed ?? ''));
    setBusy(false);
    if (entry !== 'in') return setTrouble(entry);
    sessionEnded.set(false);
    await cache.invalidateQueries();
  };
  const page = location.pathname + location.search;
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
        {!guise && (
          <Field
            label={t('door.password')}
            name="password"
            type="password"
            dir="ltr"
            autoComplete="current-password"
            autoFocus
            required
          />
        )}
        {trouble && (
          <p className="note bad" role="alert">
            <Icon name="ban" size="s" />
            {t(`door.${trouble}`)}
          </p>
        )}
        <div className="acts">
          <Button type="submit" look="primary" busy={busy} hint="↵">
            {t(busy ? 'door.entering' : 'door.enter')}
          </Button>
          <a className="btn" href={`/sign-in?next=${encodeURIComponent(page)}`}>
            {t('door.endedOther')}
          </a>
        </div>
      </form>
    </Dialog>
  );
}
