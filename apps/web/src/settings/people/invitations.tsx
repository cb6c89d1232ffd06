/** Who was asked to come and has not come yet. */
import { client, type Outputs } from '../../desk/line/trpc.ts';
import { useWords } from '../../language/use-words.ts';
import { Button } from '../../parts/form/button.tsx';
import { Icon } from '../../parts/marks/icon.tsx';
import { useRosterChange } from './use-roster-change.ts';

interface Props {
  readonly invitations: Outputs['people']['roster']['invitations'];
}

export function Invitations({ invitations }: Props) {
  const { t, figures } = useWords();
  const { change } = useRosterChange();
  if (invitations.length === 0) return null;
  const takeBack = (invitationId: string) =>
    void change(() => client.people.takeBackInvitation.mutate({ invitationId }));
  return (
    <div className="group">
      <h3>{t('roster.invited')}</h3>
      <ul className="lines">
        {invitations.map(({ id, email, role, expiresAt }) => (
          <li key={id}>
            <Icon name="mail" />
            <span className="grow">
              <bdi>{email}</bdi>
              <span className="meta under">
                {t('account.until', { at: figures.moment(expiresAt) })}
              </span>
            </span>
            <span className="role">{t(`terms.role.${role}`)}</span>
            <Button aria-label={t('roster.takeBackOf', { email })} onClick={() => takeBack(id)}>
              {t('roster.takeBack')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
