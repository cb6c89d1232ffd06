/** The dock at the foot: the claim's history, closed to its last line until it is wanted. */
import { useId, useState } from 'react';
import { useWords } from '../../../language/use-words.ts';
import { Icon } from '../../../parts/marks/icon.tsx';
import { HistoryList, HistorySentence } from './history-list.tsx';
import { useHistory } from './use-history.ts';

export function Dock() {
  const { t, figures } = useWords();
  const [isOpen, setOpen] = useState(false);
  const panel = useId();
  const history = useHistory();
  const [latest] = history.entries;
  return (
    <section className="dock" aria-label={t('inspector.dock')}>
      <div className="tabs">
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={panel}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name="history" size="s" />
          {t('inspector.history')}
          {!history.hasMore && history.entries.length > 0 && (
            <span className="num meta">{figures.number(history.entries.length)}</span>
          )}
        </button>
        {!isOpen && latest && (
          <p className="clip grow">
            <HistorySentence entry={latest} />
          </p>
        )}
      </div>
      <div id={panel} hidden={!isOpen} className="log">
        {isOpen && <HistoryList history={history} />}
      </div>
    </section>
  );
}
