/** First run: five fields found the newsroom and its first person. */
import { defaultScale } from '@isnad/core';
import { type SubmitEvent, useState } from 'react';
import { Redirect } from 'wouter';
import { useWords } from '../language/use-words.ts';
import type { WordKey } from '../language/words.ts';
import { Button } from '../parts/form/button.tsx';
import { Field } from '../parts/form/field.tsx';
import { usePageTitle } from '../parts/frame/page-title.ts';
import { Icon } from '../parts/marks/icon.tsx';
import { VerdictBadge } from '../parts/marks/verdict.tsx';
import { type Founding, foundNewsroom, signIn } from './account.ts';
import { DoorFrame } from './door-frame.tsx';
import { useWelcome } from './use-welcome.ts';

type Faults = Partial<Record<keyof Founding, WordKey>>;

export function FirstRunScreen() {
  const { t } = useWords();
  const welcome = useWelcome();
  const [faults, setFaults] = useState<Faults>({});
  const [trouble, setTrouble] = useState<WordKey | null>(null);
  const [busy, setBusy] = useState(false);
  usePageTitle(t('door.firstRun'));
  if (welcome?.founded) return <Redirect to="/sign-in" replace />;

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const founding = readForm(event.currentTarget);
    const found = faultsOf(founding);
    setFaults(found);
    if (Object.keys(found).length > 0) return;
    setBusy(true);
    setTrouble(await foundAndEnter(founding));
    setBusy(false);
  };
  const problem = (field: keyof Founding) => {
    const fault = faults[field];
    return fault ? t(fault) : undefined;
  };
  return (
    <DoorFrame title={t('door.newTitle')} lead={t('door.newLead')}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <FoundingFields problem={problem} />
        <ScaleInWords />
        {trouble && (
          <p className="note bad" role="alert">
            <Icon name="ban" size="s" />
            {t(trouble)}
          </p>
        )}
        <Button type="submit" look="primary" className="large" busy={busy} hint="↵">
          {t(busy ? 'door.founding' : 'door.found')}
        </Button>
      </form>
    </DoorFrame>
  );
}

interface FieldsProps {
  readonly problem: (field: keyof Founding) => string | undefined;
}

function FoundingFields({ problem }: FieldsProps) {
  const { t } = useWords();
  return (
    <>
      <Field label={t('door.newsroom')} name="name" problem={problem('name')} />
      <div className="two">
        <Field
          label={t('door.newsroomLatin')}
          name="nameLatin"
          dir="ltr"
          problem={problem('nameLatin')}
        />
        <Field
          label={t('door.name')}
          name="personName"
          autoComplete="name"
          problem={problem('personName')}
        />
      </div>
      <Field
        label={t('door.email')}
        name="email"
        type="email"
        dir="ltr"
        autoComplete="username"
        problem={problem('email')}
      />
      <Field
        label={t('door.password')}
        name="password"
        type="password"
        dir="ltr"
        autoComplete="new-password"
        hint={t('door.passwordShort')}
        problem={problem('password')}
      />
    </>
  );
}

/** The scale that the newsroom starts with. */
function ScaleInWords() {
  const { t } = useWords();
  return (
    <section className="field">
      <span className="label">{t('door.scale')}</span>
      <div className="scale">
        {defaultScale.map(({ key }) => (
          <VerdictBadge key={key} rating={key} scale={defaultScale} />
        ))}
      </div>
    </section>
  );
}

/** What went wrong; null after success, when the page is left. */
async function foundAndEnter(founding: Founding): Promise<WordKey | null> {
  const founded = await foundNewsroom(founding);
  if (founded === 'founded') return 'door.alreadyFounded';
  if (founded === 'failed' || founded === 'wrong') return 'door.foundFailed';
  if (founded !== 'in') return `door.${founded}`;
  const entry = await signIn(founding.email, founding.password);
  if (entry !== 'in') return `door.${entry}`;
  location.assign('/');
  return null;
}

function readForm(form: HTMLFormElement): Founding {
  const typed = new FormData(form);
  const word = (name: keyof Founding) => String(typed.get(name) ?? '').trim();
  return {
    name: word('name'),
    nameLatin: word('nameLatin'),
    personName: word('personName'),
    email: word('email'),
    password: String(typed.get('password') ?? ''),
  };
}

function faultsOf(founding: Founding): Faults {
  const missing = Object.entries(founding).filter(([, text]) => text === '');
  const faults: Faults = Object.fromEntries(missing.map(([field]) => [field, 'door.missing']));
  if (founding.email && !/^\S+@\S+\.\S+$/.test(founding.email)) faults.email = 'door.notEmail';
  if (founding.password && founding.password.length < 12) faults.password = 'door.passwordShort';
  return faults;
}
