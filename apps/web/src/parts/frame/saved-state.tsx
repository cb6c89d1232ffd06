/** What the bar says about saving. */
import { connection } from '../../desk/line/connection.ts';
import { useSignal } from '../../desk/signal.ts';
import { useWords } from '../../language/use-words.ts';
import { Icon } from '../marks/icon.tsx';

export function SavedState() {
  const { t, figures } = useWords();
  const { online, pending, savedAt } = useSignal(connection);
  if (!online) {
    return (
      <span className="saved warn" role="status">
        <Icon name="ban" size="s" />
        {pending > 0 ? t('frame.offlineWaiting', { count: pending }) : t('frame.offline')}
      </span>
    );
  }
  if (pending > 0) {
    return (
      <span className="saved wide-only">
        <span className="spin" aria-hidden="true" />
        {t('frame.saving')}
      </span>
    );
  }
  if (savedAt === null) return null;
  return (
    <span className="saved wide-only">
      <Icon name="check" size="s" />
      {t('frame.saved', { time: figures.time(savedAt) })}
    </span>
  );
}
