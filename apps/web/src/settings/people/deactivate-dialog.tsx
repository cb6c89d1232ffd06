/** Somebody leaves: out at once, and their open work goes into other hands. */
import { may } from '@isnad/core';
import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { client } from '../../desk/line/trpc.ts';
import { useSession } from '../../desk/session.tsx';
import { toast } from '../../desk/toasts.ts';
import { useWords } from '../../language/use-words.ts';
import { Answers, Dialog } from '../../parts/feedback/dialog.tsx';
import { Select } from '../../parts/form/field.tsx';
import { nameOf } from '../../parts/marks/avatar.tsx';
import type { RosterPerson } from './person-line.tsx';
import { useRosterChange } from './use-roster-change.ts';

interface Props {
  readonly person: RosterPerson;
  readonly onClose: () => void;
}

const nobody = '';

export function DeactivateDialog({ person, onClose }: Props) {
  const { t, language } = useWords();
  const { change, busy } = useRosterChange();
  const [heir, setHeir] = useState(nobody);
  const [eventId] = useState(uuidv7);
  const name = nameOf(person, language);
  const commit = async () => {
    const asked = { eventId, personId: person.id, handOverTo: heir === nobody ? null : heir };
    const done = await change(() => client.people.deactivate.mutate(asked));
    if (done) toast({ text: t('roster.isOut', { name, claims: done.handedOver }) });
    onClose();
  };
  return (
    <Dialog
      title={t('roster.deactivateTitle', { name })}
      onClose={onClose}
      footer={
        <Answers busy={busy} onCancel={onClose} onClick={() => void commit()}>
          {t('roster.deactivate')}
        </Answers>
      }
    >
      <p>{t('roster.deactivateLead')}</p>
      {person.openWork > 0 && (
        <>
          <p>{t('roster.openWork', { count: person.openWork })}</p>
          <Heirs leaving={person} value={heir} onChange={setHeir} />
        </>
      )}
    </Dialog>
  );
}

interface HeirsProps {
  readonly leaving: RosterPerson;
  readonly value: string;
  readonly onChange: (personId: string) => void;
}

/** Whoever may work on a claim, and stays. */
function Heirs({ leaving, value, onChange }: HeirsProps) {
  const { t, language } = useWords();
  const { people } = useSession();
  const heirs = people.filter(
    ({ id, role, deactivated }) => id !== leaving.id && !deactivated && may(role, 'mark-claim'),
  );
  return (
    <Select
      label={t('roster.handOver')}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    >
      <option value={nobody}>{t('roster.nobody')}</option>
      {heirs.map((person) => (
        <option key={person.id} value={person.id}>
          {nameOf(person, language)} · {t(`terms.role.${person.role}`)}
        </option>
      ))}
    </Select>
  );
}
