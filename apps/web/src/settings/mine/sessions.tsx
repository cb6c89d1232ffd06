/** Where I am signed in, and the way to end it. */
import { client, type Outputs } from '../../desk/line/trpc.ts';
import { useWords } from '../../language/use-words.ts';
import { Button } from '../../parts/form/button.tsx';
import { ask } from '../ask.ts';
import { deviceOf } from './device.ts';

type Session = Outputs['account']['mine']['sessions'][number];

interface Props {
  readonly sessions: readonly Session[];
  readonly onChanged: () => void;
}

export function Sessions({ sessions, onChanged }: Props) {
  const { t, figures } = useWords();
  const end = async (send: Parameters<typeof ask<null>>[0]) => {
    await ask(send);
    onChanged();
  };
  return (
    <div className="group">
      <div className="setting">
        <h3 className="grow">{t('account.sessions')}</h3>
        {sessions.length > 1 && (
          <Button
            look="line"
            onClick={() => void end(() => client.account.endOtherSessions.mutate({}))}
          >
            {t('account.endOthers')}
          </Button>
        )}
      </div>
      <ul className="lines">
        {sessions.map(({ id, device, seenAt, isThis }) => (
          <li key={id}>
            <span className="grow">
              <bdi>{deviceOf(device) ?? t('account.unknownDevice')}</bdi>
              <span className="meta under">
                {isThis
                  ? t('account.thisDevice')
                  : t('account.seen', { at: figures.moment(seenAt) })}
              </span>
            </span>
            {!isThis && (
              <Button
                aria-label={t('account.endOn', { device: deviceOf(device) ?? '' })}
                onClick={() => void end(() => client.account.endSession.mutate({ sessionId: id }))}
              >
                {t('account.end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
