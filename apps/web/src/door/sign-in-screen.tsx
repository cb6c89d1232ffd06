/** Sign-in, with people to try as where the newsroom is a demonstration. */
import { type SubmitEvent, useState } from 'react';
import { Redirect } from 'wouter';
import { useWords } from '../language/use-words.ts';
import { Button } from '../parts/form/button.tsx';
import { Field } from '../parts/form/field.tsx';
import { usePageTitle } from '../parts/frame/page-title.ts';
import { Icon } from '../parts/marks/icon.tsx';
import { type Entry, signIn } from './account.ts';
import { DoorFrame } from './door-frame.tsx';
import { Guises } from './guises.tsx';
import { useWelcome } from './use-welcome.ts';

type Trouble = Exclude<Entry, 'in'> | null;

export function SignInScreen() {
  const { t, language } = useWords();
  const welcome = useWelcome();
  const [trouble, setTrouble] = useState<Trouble>(null);
  const [busy, setBusy] = useState(false);
  usePageTitle(t('door.signIn'));
  if (welcome && !welcome.founded) return <Redirect to="/first-run" replace />;

  const enter = async (email: string, password: string) => {
    setBusy(true);
    const entry = await signIn(email, password);
    // A full load, so that nothing of a former person's desk stays in memory.
    if (entry === 'in') return location.assign(nextPage());
    setTrouble(entry);
    setBusy(false);
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    void enter(String(typed.get('email')), String(typed.get('password')));
  };
  const name = welcome?.name[language];
  return (
    <DoorFrame title={t('door.title')} lead={name ? <bdi>{name}</bdi> : t('door.lead')}>
      <form onSubmit={submit}>
        <Field
          label={t('door.email')}
          name="email"
          type="email"
          dir="ltr"
          autoComplete="username"
          required
        />
        <Field
          label={t('door.password')}
          name="password"
          type="password"
          dir="ltr"
          autoComplete="current-password"
          required
        />
        {trouble && (
          <p className="note bad" role="alert">
            <Icon name="ban" size="s" />
            {t(`door.${trouble}`)}
          </p>
        )}
        <Button type="submit" look="primary" className="large" busy={busy} hint="↵">
          {t(busy ? 'door.entering' : 'door.enter')}
        </Button>
      </form>
      {welcome && welcome.tryAs.length > 0 && (
        <Guises
          guises={welcome.tryAs}
          onChoose={({ email, password }) => void enter(email, password)}
        />
      )}
    </DoorFrame>
  );
}

/** Only a path of this desk: an address of another site would be a trap. */
function nextPage(): string {
  const next = new URLSearchParams(location.search).get('next') ?? '/';
  return /^\/(?![/\\])/.test(next) ? next : '/';
}
