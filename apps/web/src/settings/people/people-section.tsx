/** Who works here: a list for everybody, and the keys of the house for admins. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTRPC } from '../../desk/line/trpc.ts';
import { useSession } from '../../desk/session.tsx';
import { useWords } from '../../language/use-words.ts';
import { FailedQuery } from '../../parts/feedback/failed-query.tsx';
import { EmptyState, Skeleton } from '../../parts/feedback/states.tsx';
import { Button } from '../../parts/form/button.tsx';
import { Avatar, nameOf } from '../../parts/marks/avatar.tsx';
import { Invitations } from './invitations.tsx';
import { InviteDialog } from './invite-dialog.tsx';
import { PersonLine } from './person-line.tsx';
import { useRosterChange } from './use-roster-change.ts';

export function PeopleSection() {
  const { t } = useWords();
  const { may } = useSession();
  return (
    <section aria-labelledby="people">
      <header>
        <h2 id="people">{t('settings.people')}</h2>
        <p className="meta">{t('settings.peopleHint')}</p>
      </header>
      {may('manage-people') ? <Roster /> : <PlainList />}
    </section>
  );
}

function PlainList() {
  const { t, language } = useWords();
  const { people } = useSession();
  return (
    <ul className="lines">
      {people
        .filter(({ deactivated }) => !deactivated)
        .map((person) => (
          <li key={person.id}>
            <Avatar person={person} named />
            <bdi className="grow">{nameOf(person, language)}</bdi>
            <bdi className="meta mail clip">{person.email}</bdi>
            <span className="role">{t(`terms.role.${person.role}`)}</span>
          </li>
        ))}
    </ul>
  );
}

function Roster() {
  const { t } = useWords();
  const trpc = useTRPC();
  const { data, error, refetch } = useQuery(trpc.people.roster.queryOptions());
  const { onChanged } = useRosterChange();
  const [isInviting, setInviting] = useState(false);
  if (!data && error) return <FailedQuery error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={5} />;
  const isAlone = data.people.length === 1 && data.invitations.length === 0;
  const close = () => {
    setInviting(false);
    onChanged();
  };
  return (
    <div className="details wide">
      <div className="row">
        <Button look="primary" icon="plus" onClick={() => setInviting(true)}>
          {t('roster.invite')}
        </Button>
      </div>
      <ul className="lines">
        {data.people.map((person) => (
          <PersonLine key={person.id} person={person} />
        ))}
      </ul>
      {isAlone && <EmptyState title={t('roster.alone')} body={t('roster.aloneBody')} />}
      <Invitations invitations={data.invitations} />
      {isInviting && <InviteDialog onClose={close} />}
    </div>
  );
}
