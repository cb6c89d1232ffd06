/** First run: five fields found the newsroom and its first person. */
import { defaultScale } from '@isnad/core';
import { type SubmitEvent, useState } from 'react';
import { Redirect } from 'wouter';
import { useWords } from '../../language/use-words.ts';
import type { WordKey } from '../../language/words.ts';
import { Trouble } from '../../parts/feedback/trouble.tsx';
import { Button } from '../../parts/form/button.tsx';
import { Field } from '../../parts/form/field.tsx';
import { usePageTitle } from '../../parts/frame/page-title.ts';
import { VerdictBadge } from '../../parts/marks/verdict.tsx';
import type { Founding } from '../account.ts';
import { DoorFrame } from '../door-frame.tsx';
import { EmailField, PasswordField } from '../fields.tsx';
import { useWelcome } from '../use-welcome.ts';
import { type Faults, faultsOf, foundAndEnter, readForm } from './founding.ts';

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
    const { faults: refused = {}, trouble: why = null } = await foundAndEnter(founding);
    setFaults(refused);
    setTrouble(why);
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
        <Trouble>{trouble && t(trouble)}</Trouble>
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
      <EmailField problem={problem('email')} />
      <PasswordField
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
