/** One of the people as an admin sees them, with what can be done. */
import type { Role } from '@isnad/core';
import { roles } from '@isnad/core';
import { useState } from 'react';
import { client, type Outputs } from '../../desk/line/trpc.ts';
import { useSession } from '../../desk/session.tsx';
import { useWords } from '../../language/use-words.ts';
import { Button } from '../../parts/form/button.tsx';
import { Menu } from '../../parts/form/menu.tsx';
import { Avatar, nameOf } from '../../parts/marks/avatar.tsx';
import { Icon } from '../../parts/marks/icon.tsx';
import { DeactivateDialog } from './deactivate-dialog.tsx';
import { ResetDialog } from './reset-dialog.tsx';
import { RoleDialog } from './role-dialog.tsx';
import { useRosterChange } from './use-roster-change.ts';

export type RosterPerson = Outputs['people']['roster']['people'][number];

type Open = 'deactivate' | 'reset' | Role | null;

export function PersonLine({ person }: { readonly person: RosterPerson }) {
  const { t, language } = useWords();
  const { person: me } = useSession();
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const isMe = person.id === me.id;
  return (
    <li className={person.deactivated ? 'gone' : undefined}>
      <Avatar person={person} named />
      <span className="grow">
        <bdi>{nameOf(person, language)}</bdi>
        {isMe && <span className="meta"> {t('roster.you')}</span>}
        <span className="meta under clip">
          <bdi>{person.email}</bdi>
        </span>
        {person.hasSecondFactor && (
          <span className="meta mark">
            <Icon name="shield" size="s" />
            {t('account.secondFactor')}
          </span>
        )}
      </span>
      {person.deactivated ? (
        <span className="role meta">{t('roster.deactivated')}</span>
      ) : (
        <RolePick person={person} onPick={setOpen} />
      )}
      <Acts person={person} isMe={isMe} onOpen={setOpen} />
      {open === 'deactivate' && <DeactivateDialog person={person} onClose={close} />}
      {open === 'reset' && <ResetDialog person={person} onClose={close} />}
      {open && open !== 'deactivate' && open !== 'reset' && (
        <RoleDialog person={person} role={open} onClose={close} />
      )}
    </li>
  );
}

interface RolePickProps {
  readonly person: RosterPerson;
  readonly onPick: (role: Role) => void;
}

function RolePick({ person, onPick }: RolePickProps) {
  const { t, language } = useWords();
  return (
    <span className="pick role-pick">
      <select
        className="input"
        aria-label={t('roster.roleOf', { name: nameOf(person, language) })}
        value={person.role}
        onChange={({ target }) => {
          const role = roles.find((one) => one === target.value);
          if (role) onPick(role);
        }}
      >
        {roles.map((role) => (
          <option key={role} value={role}>
            {t(`terms.role.${role}`)}
          </option>
        ))}
      </select>
      <Icon name="chev" />
    </span>
  );
}

interface ActsProps {
  readonly person: RosterPerson;
  readonly isMe: boolean;
  readonly onOpen: (open: Open) => void;
}

function Acts({ person, isMe, onOpen }: ActsProps) {
  const { t, language } = useWords();
  const { change } = useRosterChange();
  const asked = { personId: person.id };
  const label = t('roster.actsOf', { name: nameOf(person, language) });
  if (person.deactivated) {
    return (
      <Button look="line" onClick={() => void change(() => client.people.reactivate.mutate(asked))}>
        {t('roster.reactivate')}
      </Button>
    );
  }
  return (
    <Menu label={label} face={<Icon name="more" />}>
      <Button onClick={() => onOpen('reset')}>{t('roster.resetLink')}</Button>
      {person.hasSecondFactor && (
        <Button onClick={() => void change(() => client.people.removeSecondFactor.mutate(asked))}>
          {t('roster.removeSecondFactor')}
        </Button>
      )}
      {!isMe && (
        <Button className="danger" onClick={() => onOpen('deactivate')}>
          {t('roster.deactivate')}
        </Button>
      )}
    </Menu>
  );
}
