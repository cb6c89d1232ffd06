/** Sign-in, with people to try as where the newsroom is a demonstration. */
import { lazy, type SubmitEvent, useEffect, useState } from 'react';
import { Redirect } from 'wouter';
import { useWords } from '../language/use-words.ts';
import { loadWords } from '../language/words.ts';
import { Trouble } from '../parts/feedback/trouble.tsx';
import { Button } from '../parts/form/button.tsx';
import { usePageTitle } from '../parts/frame/page-title.ts';
import { signIn } from './account.ts';
import { fetchAtDoor } from './at-door.ts';
import { DoorFrame } from './door-frame.tsx';
import { EmailField, PasswordField } from './fields.tsx';
import { Guises } from './guises.tsx';
import { ProviderButton } from './provider-button.tsx';
import type { Fate } from './send.ts';
import { useWelcome } from './use-welcome.ts';

/** Loaded for those who need it. */
const OwedSteps = lazy(async () => {
  const [module] = await Promise.all([
    import('./second-factor/owed-steps.tsx'),
    loadWords('account'),
  ]);
  return { default: module.OwedSteps };
});

type Owed = 'second-factor' | 'enrolment';

export function SignInScreen() {
  const { t, language } = useWords();
  const welcome = useWelcome();
  const { provider, owed, setOwed } = useAtDoor();
  const [trouble, setTrouble] = useState<Fate | null>(null);
  const [busy, setBusy] = useState(false);
  usePageTitle(t('door.signIn'));
  if (welcome && !welcome.founded) return <Redirect to="/first-run" replace />;
  if (owed) return <OwedSteps owed={owed} onIn={goIn} />;

  const enter = async (email: string, password: string) => {
    setBusy(true);
    const entry = await signIn(email, password);
    if (entry === 'in') return goIn();
    setBusy(false);
    if (entry === 'second-factor' || entry === 'enrolment') return setOwed(entry);
    setTrouble(entry);
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
        <EmailField required />
        <PasswordField required />
        <Trouble>{trouble && trouble !== 'in' && t(`door.${trouble}`)}</Trouble>
        <Button type="submit" look="primary" className="large" busy={busy} hint="↵">
          {t(busy ? 'door.entering' : 'door.enter')}
        </Button>
      </form>
      {provider !== null && <ProviderButton name={provider} />}
      {welcome && welcome.tryAs.length > 0 && (
        <Guises
          guises={welcome.tryAs}
          onChoose={({ email, password }) => void enter(email, password)}
        />
      )}
    </DoorFrame>
  );
}

/** Whoever came back to the door half-way goes on where they were. */
function useAtDoor() {
  const [owed, setOwed] = useState<Owed | null>(null);
  const [provider, setProvider] = useState<string | null>(null);
  useEffect(() => {
    let isHere = true;
    void fetchAtDoor().then((found) => {
      if (!isHere || !found) return;
      setProvider(found.provider);
      if (found.owes) setOwed(found.owes);
    });
    return () => {
      isHere = false;
    };
  }, []);
  return { provider, owed, setOwed };
}

/** A full load, so that nothing of a former person's desk stays in memory. */
function goIn() {
  location.assign(nextPage());
}

/** Only a path of this desk: an address of another site would be a trap. */
function nextPage(): string {
  const next = new URLSearchParams(location.search).get('next') ?? '/';
  return /^\/(?![/\\])/.test(next) ? next : '/';
}
