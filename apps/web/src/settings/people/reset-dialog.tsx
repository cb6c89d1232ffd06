/** A link to a new password, for an admin to hand over. */
import { useState } from 'react';
import { client, type Outputs } from '../../desk/line/trpc.ts';
import { useWords } from '../../language/use-words.ts';
import { Answers, Dialog } from '../../parts/feedback/dialog.tsx';
import { nameOf } from '../../parts/marks/avatar.tsx';
import { Shown } from '../shown.tsx';
import type { RosterPerson } from './person-line.tsx';
import { useRosterChange } from './use-roster-change.ts';

type Handed = Extract<Outputs['people']['makeResetLink'], { ok: true }>['value'];

interface Props {
  readonly person: RosterPerson;
  readonly onClose: () => void;
}

export function ResetDialog({ person, onClose }: Props) {
  const { t, language } = useWords();
  const { change, busy } = useRosterChange();
  const [handed, setHanded] = useState<Handed | null>(null);
  const make = async () => {
    const asked = { personId: person.id };
    setHanded(await change(() => client.people.makeResetLink.mutate(asked)));
  };
  const name = nameOf(person, language);
  const footer = (
    <Answers busy={busy} onCancel={onClose} onClick={() => void make()}>
      {t('roster.makeLink')}
    </Answers>
  );
  return (
    <Dialog title={t('roster.resetLink')} onClose={onClose} footer={handed ? null : footer}>
      {handed ? (
        <Shown
          lead={t(handed.isPosted ? 'roster.resetPosted' : 'roster.resetShown', { name })}
          text={handed.link}
          onDone={onClose}
        />
      ) : (
        <p>{t('roster.resetLead', { name })}</p>
      )}
    </Dialog>
  );
}
