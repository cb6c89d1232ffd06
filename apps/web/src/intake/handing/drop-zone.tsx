/** Takes a dropped or chosen file; whatever comes in is handed on as text or as bytes. */
import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { toast } from '../../desk/toasts.ts';
import { useWords } from '../../language/use-words.ts';
import { fileToHand, type HandedIn, type IntakeRefusal } from './reading.ts';
import '../intake.css';

export type OnHand = (handed: HandedIn | IntakeRefusal) => void;

interface Props {
  readonly label: string;
  readonly onHand: OnHand;
  readonly children: (zone: { choose: () => void; hand: OnHand }) => ReactNode;
}

export function DropZone({ label, onHand, children }: Props) {
  const { t } = useWords();
  const [isOver, setIsOver] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const take = async (files: FileList | null) => {
    const [file, second] = files ?? [];
    if (second) return toast({ text: t('intake.oneFile') });
    if (!file) return;
    try {
      onHand(await fileToHand(file));
    } catch {
      toast({ text: t('intake.unreadable') });
    }
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    void take(event.dataTransfer.files);
  };
  return (
    <section
      className={isOver ? 'drop over' : 'drop'}
      aria-label={label}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      {children({ choose: () => picker.current?.click(), hand: onHand })}
      <input
        ref={picker}
        type="file"
        hidden
        accept=".html,.htm,.txt,.md,.markdown,text/html,text/plain,text/markdown"
        onChange={(event) => {
          void take(event.target.files);
          event.target.value = '';
        }}
      />
    </section>
  );
}
