/** An invitation: name, language and password make somebody one of the people here. */
import { type SubmitEvent, useState } from 'react';
import type { DoorProblem } from '../../desk/line/failure.ts';
import { type Language, usePreferences } from '../../language/preferences.ts';
import { useWords } from '../../language/use-words.ts';
import { switchLanguage } from '../../language/words.ts';
import { Trouble } from '../../parts/feedback/trouble.tsx';
import { Waiting } from '../../parts/feedback/waiting.tsx';
import { Button } from '../../parts/form/button.tsx';
import { Segments } from '../../parts/form/choice.tsx';
import { Field } from '../../parts/form/field.tsx';
import { usePageTitle } from '../../parts/frame/page-title.ts';
import { DoorFrame } from '../door-frame.tsx';
import { type Fate, fateOf, problemsIn } from '../send.ts';
import { useWelcome } from '../use-welcome.ts';
import { NewPasswordField } from './new-password-field.tsx';
import { acceptInvitation, type Invitation, lookAtInvitation } from './requests.ts';
import { SpentLink } from './spent-link.tsx';
import { tokenInAddress, useLink } from './use-link.ts';

export function InvitationScreen() {
  const { t } = useWords();
  const [isGone, setGone] = useState(false);
  const invitation = useLink(tokenInAddress(), lookAtInvitation);
  usePageTitle(t('gate.invitation'));
  if (invitation === undefined) return <Waiting />;
  if (invitation === null) return <SpentLink isSpent={false} />;
  if (invitation === 'spent' || isGone) return <SpentLink isSpent />;
  return <AcceptForm invitation={invitation} onSpent={() => setGone(true)} />;
}

interface Props {
  readonly invitation: Invitation;
  readonly onSpent: () => void;
}

function AcceptForm({ invitation, onSpent }: Props) {
  const { t, language } = useWords();
  const newsroom = useWelcome()?.name[language] ?? '';
  const [problems, setProblems] = useState<readonly DoorProblem[]>([]);
  const [trouble, setTrouble] = useState<Exclude<Fate, 'in'> | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const acceptance = { ...readForm(event.currentTarget), language };
    setBusy(true);
    const reply = await acceptInvitation(tokenInAddress(), acceptance);
    setBusy(false);
    if (reply.status === 410) return onSpent();
    const fate = fateOf(reply);
    if (fate === 'in') return location.assign(reply.body.owes ? '/sign-in' : '/');
    setProblems(problemsIn(reply));
    setTrouble(fate === 'wrong' ? null : fate);
  };
  return (
    <DoorFrame
      title={t('gate.welcome')}
      lead={t('gate.invitedAs', { newsroom, role: t(`terms.role.${invitation.role}`) })}
    >
      <form onSubmit={(event) => void submit(event)}>
        <p className="meta">
          {t('door.email')} <bdi dir="ltr">{invitation.email}</bdi>
        </p>
        <input type="hidden" name="email" autoComplete="username" value={invitation.email} />
        <Names problems={problems} />
        <LanguageChoice />
        <NewPasswordField problems={problems} required />
        <Trouble>{trouble && t(`door.${trouble}`)}</Trouble>
        <Button type="submit" look="primary" className="large" busy={busy} hint="↵">
          {t('gate.join')}
        </Button>
      </form>
    </DoorFrame>
  );
}

function Names({ problems }: { readonly problems: readonly DoorProblem[] }) {
  const { t } = useWords();
  const problem = (name: string) => {
    const found = problems.find(({ field }) => field === name);
    return found && t('door.missing');
  };
  return (
    <div className="two">
      <Field
        label={t('door.name')}
        name="name"
        autoComplete="name"
        maxLength={200}
        required
        problem={problem('name')}
      />
      <Field
        label={t('gate.nameLatin')}
        name="nameLatin"
        dir="ltr"
        maxLength={200}
        problem={problem('nameLatin')}
      />
    </div>
  );
}

function LanguageChoice() {
  const { t } = useWords();
  const { language } = usePreferences();
  return (
    <Segments<Language>
      label={t('gate.language')}
      value={language}
      options={[
        ['ar', 'العربية'],
        ['en', 'English'],
      ]}
      onChange={(next) => void switchLanguage(next)}
    />
  );
}

function readForm(form: HTMLFormElement) {
  const typed = new FormData(form);
  const word = (name: string) => String(typed.get(name) ?? '').trim();
  const password = String(typed.get('password') ?? '');
  return { name: word('name'), nameLatin: word('nameLatin') || null, password };
}
