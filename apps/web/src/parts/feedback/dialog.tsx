/** A native dialog over the page: focus stays inside, Escape closes, focus returns to the opener. */
import { type ComponentProps, type ReactNode, useEffect, useId, useRef } from 'react';
import { useWords } from '../../language/use-words.ts';
import { Button, IconButton } from '../form/button.tsx';

interface Props {
  readonly title: ReactNode;
  /** Absent where the page cannot go on before the dialog is answered. */
  readonly onClose?: () => void;
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** Shown as long as it is rendered. */
export function Dialog({ title, onClose, footer, children }: Props) {
  const { t } = useWords();
  const box = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const dialog = box.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={box}
      className="box"
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
    >
      <header>
        <h2 id={heading}>{title}</h2>
        {onClose && <IconButton icon="x" label={t('frame.close')} onClick={onClose} />}
      </header>
      <div className="body">{children}</div>
      {footer && <footer>{footer}</footer>}
    </dialog>
  );
}

interface AnswersProps extends ComponentProps<typeof Button> {
  readonly onCancel: () => void;
}

/** The foot of a dialog that asks: leave it, or do what it says. */
export function Answers({ onCancel, ...commit }: AnswersProps) {
  const { t } = useWords();
  return (
    <>
      <Button look="line" onClick={onCancel}>
        {t('frame.cancel')}
      </Button>
      <Button look="primary" {...commit} />
    </>
  );
}
