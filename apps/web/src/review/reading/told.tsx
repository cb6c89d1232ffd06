/** Words that somebody wrote, in their own direction under a small heading. */
import { directionOf } from '@isnad/text';
import { HumanText } from '../../parts/marks/human-text.tsx';

interface Props {
  readonly label: string;
  readonly text: string;
}

export function Told({ label, text }: Props) {
  return (
    <div className="told">
      <span className="meta">{label}</span>
      <p dir={directionOf(text)}>
        <HumanText text={text} />
      </p>
    </div>
  );
}
