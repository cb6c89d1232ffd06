/** Asks somebody to come and work here: by a link that is handed over, and by letter where there is post. */
import { type Role, roles } from '@isnad/core';
import { type SubmitEvent, useState } from 'react';
import { doorProblems, failureSentence } from '../../desk/line/failure.ts';
import { client, type Outputs } from '../../desk/line/trpc.ts';
import { EmailField } from '../../door/fields.tsx';
import { useWords } from '../../language/use-words.ts';
import { Dialog } from '../../parts/feedback/dialog.tsx';
import { Button } from '../../parts/form/button.tsx';
import { Select } from '../../parts/form/field.tsx';
import { Shown } from '../shown.tsx';

type Handed = Extract<Outputs['people']['invite'], { ok: true }>['value'];

export function InviteDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const [handed, setHanded] = useState<Handed | null>(null);
  return (
    <Dialog title={t('roster.invite')} onClose={onClose}>
      {handed ? (
        <Shown
          lead={t(handed.isPosted ? 'roster.invitationPosted' : 'roster.invitationShown')}
          text={handed.link}
          onDone={onClose}
        />
      ) : (
        <InviteForm onHanded={setHanded} />
      )}
    </Dialog>
  );
}

function InviteForm({ onHanded }: { readonly onHanded: (handed: Handed) => void }) {
  const { t } = useWords();
  const [problem, setProblem] = useState<string | undefined>();
  const [busy, setBusy] = useState(false);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const email = String(typed.get('email') ?? '').trim();
    const role = String(typed.get('role')) as Role;
    setBusy(true);
    try {
      const answer = await client.people.invite.mutate({ email, role });
      if (answer.ok) return onHanded(answer.value);
      setProblem(t(`refusal.${answer.refusal}`));
    } catch (error) {
      const isAddress = doorProblems(error).some(({ field }) => field === 'email');
      setProblem(isAddress ? t('door.notEmail') : failureSentence(error, t));
    } finally {
      setBusy(false);
    }
  };
  return (
    <form className="details" onSubmit={(event) => void submit(event)} noValidate>
      <EmailField autoComplete="off" problem={problem} autoFocus />
      <Select label={t('roster.role')} name="role" defaultValue="checker">
        {roles.map((role) => (
          <option key={role} value={role}>
            {t(`terms.role.${role}`)}
          </option>
        ))}
      </Select>
      <div className="row">
        <Button type="submit" look="primary" busy={busy}>
          {t('roster.makeLink')}
        </Button>
      </div>
    </form>
  );
}
