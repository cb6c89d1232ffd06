/** Shows the one toast for eight seconds; it stays while pointed at or focused. */
import { useEffect, useState } from 'react';
import { useSignal } from '../../desk/signal.ts';
import { toasts } from '../../desk/toasts.ts';
import { useWords } from '../../language/use-words.ts';
import { Button, IconButton } from '../form/button.tsx';

const shownFor = 8_000;

export function Toasts() {
  const { t } = useWords();
  const message = useSignal(toasts);
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!message || held) return;
    const timer = setTimeout(() => toasts.set(null), shownFor);
    return () => clearTimeout(timer);
  }, [message, held]);
  if (!message) return null;
  const close = () => {
    setHeld(false);
    toasts.set(null);
  };
  const { text, action } = message;
  return (
    <section
      className="toasts"
      aria-label={text}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <div className="toast">
        <span className="grow">{text}</span>
        {action && (
          <Button
            onClick={() => {
              close();
              action.run();
            }}
          >
            {action.label}
          </Button>
        )}
        <IconButton icon="x" small label={t('frame.close')} onClick={close} />
      </div>
    </section>
  );
}
