/** One line that waits for a paste: rich text keeps its headings, plain text its lines. */
import { type HandedIn, richPaste } from './reading.ts';

interface Props {
  readonly label: string;
  readonly onPaste: (text: string, rich: HandedIn | null) => void;
}

export function PasteField({ label, onPaste }: Props) {
  return (
    <input
      className="input"
      dir="auto"
      aria-label={label}
      placeholder={label}
      onPaste={(event) => {
        const text = event.clipboardData.getData('text/plain');
        const rich = richPaste(event.clipboardData);
        if (text.trim() === '' && !rich) return;
        event.preventDefault();
        onPaste(text, rich);
      }}
    />
  );
}
