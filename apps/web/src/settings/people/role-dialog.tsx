/** Another role ends every sign-in of the person: it is asked about first. */
import type { Role } from '@isnad/core';
import { client } from '../../desk/line/trpc.ts';
import { useWords } from '../../language/use-words.ts';
import { Answers, Dialog } from '../../parts/feedback/dialog.tsx';
import { nameOf } from '../../parts/marks/avatar.tsx';
import type { RosterPerson } from './person-line.tsx';
import { useRosterChange } from './use-roster-change.ts';

interface Props {
  readonly person: RosterPerson;
  readonly role: Role;
  readonly onClose: () => void;
}

export function RoleDialog({ person, role, onClose }: Props) {
  const { t, language } = useWords();
  const { change, busy } = useRosterChange();
  const commit = async () => {
    await change(() => client.people.changeRole.mutate({ personId: person.id, role }));
    onClose();
  };
  const name = nameOf(person, language);
  return (
    <Dialog
      title={t('roster.roleTitle')}
      onClose={onClose}
      footer={
        <Answers busy={busy} onCancel={onClose} onClick={() => void commit()}>
          {t('roster.changeRole')}
        </Answers>
      }
    >
      <p>{t('roster.roleLead', { name, role: t(`terms.role.${role}`) })}</p>
    </Dialog>
  );
}
