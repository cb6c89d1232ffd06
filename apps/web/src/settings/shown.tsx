/** Something that is shown this once, to be copied: a link to hand over, or a token. */
import { type ReactNode, useState } from 'react';
import { useWords } from '../language/use-words.ts';
import { Button } from '../parts/form/button.tsx';

interface Props {
  readonly lead: ReactNode;
  readonly text: string;
  readonly onDone: () => void;
}

export function Shown({ lead, text, onDone }: Props) {
  const { t } = useWords();
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <div className="details">
      <p>{lead}</p>
      <output className="shown mono" dir="ltr">
        {text}
      </output>
      <div className="row">
        <Button look="primary" icon="paste" onClick={() => void copy()}>
          {t(isCopied ? 'gate.copied' : 'roster.copy')}
        </Button>
        <Button onClick={onDone}>{t('frame.close')}</Button>
      </div>
    </div>
  );
}
