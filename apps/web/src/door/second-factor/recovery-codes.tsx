/** Recovery codes, shown this once: whoever goes on says that they are kept. */
import { useState } from 'react';
import { useWords } from '../../language/use-words.ts';
import { Button } from '../../parts/form/button.tsx';
import { Check } from '../../parts/form/choice.tsx';
import './second-factor.css';

interface Props {
  readonly codes: readonly string[];
  readonly onDone: () => void;
}

export function RecoveryCodes({ codes, onDone }: Props) {
  const { t } = useWords();
  const [areKept, setKept] = useState(false);
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(codes.join('\n'));
    setCopied(true);
  };
  return (
    <div className="enrolment">
      <p>{t('gate.keepCodes')}</p>
      <ol className="recovery mono" dir="ltr">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <div className="row">
        <Button look="line" icon="paste" onClick={() => void copy()}>
          {t(isCopied ? 'gate.copied' : 'gate.copy')}
        </Button>
      </div>
      <Check label={t('gate.areKept')} checked={areKept} onChange={setKept} />
      <Button look="primary" blocked={areKept ? undefined : t('gate.areKept')} onClick={onDone}>
        {t('gate.goOn')}
      </Button>
    </div>
  );
}
