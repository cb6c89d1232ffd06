/** Words that people wrote, on one line: cut at their own end, standing at the page's start. */
import { directionOf } from '@isnad/text';
import { HumanText } from './human-text.tsx';

interface Props {
  readonly text: string;
  /** Where the language is known. */
  readonly lang?: string;
}

export function OneLine({ text, lang }: Props) {
  return (
    <span className="clip line" lang={lang} dir={directionOf(text)}>
      <HumanText text={text} />
    </span>
  );
}
