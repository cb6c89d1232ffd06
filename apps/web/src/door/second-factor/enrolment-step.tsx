/** Setting up a second factor: the picture for the authenticator, its first code, recovery codes. */
import { type SubmitEvent, useEffect, useState } from 'react';
import { useWords } from '../../language/use-words.ts';
import { Skeleton } from '../../parts/feedback/states.tsx';
import { Trouble } from '../../parts/feedback/trouble.tsx';
import { Button } from '../../parts/form/button.tsx';
import type { Fate } from '../send.ts';
import { CodeField } from './code-field.tsx';
import { QrPicture } from './qr-picture.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';
import { beginEnrolment, confirmEnrolment, type Enrolment } from './requests.ts';
import './second-factor.css';

interface Props {
  /** Asked of whoever is in already. */
  readonly password?: string;
  readonly onDone: () => void;
}

type Why = Exclude<Fate, 'in'> | null;

export function EnrolmentStep({ password, onDone }: Props) {
  const { t } = useWords();
  const { enrolment, trouble } = useEnrolment(password);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  if (codes) return <RecoveryCodes codes={codes} onDone={onDone} />;
  if (trouble) return <Trouble>{t(`door.${trouble}`)}</Trouble>;
  if (!enrolment) return <Skeleton lines={4} />;
  return (
    <div className="enrolment">
      <p>{t('gate.scan')}</p>
      <QrPicture text={enrolment.uri} label={t('gate.picture')} />
      <p className="meta">
        {t('gate.typed')}
        <span className="mono secret">{enrolment.secret.match(/.{1,4}/g)?.join(' ')}</span>
      </p>
      <FirstCode onCodes={setCodes} />
    </div>
  );
}

/** Asked for once: a seed is made anew each time. */
function useEnrolment(password: string | undefined) {
  const [enrolment, setEnrolment] = useState<Enrolment | null>(null);
  const [trouble, setTrouble] = useState<Why>(null);
  useEffect(() => {
    let isHere = true;
    void beginEnrolment(password).then((answer) => {
      if (!isHere) return;
      if (answer.fate === 'in') setEnrolment(answer.value);
      else setTrouble(answer.fate);
    });
    return () => {
      isHere = false;
    };
  }, [password]);
  return { enrolment, trouble };
}

function FirstCode({ onCodes }: { readonly onCodes: (codes: readonly string[]) => void }) {
  const { t } = useWords();
  const [trouble, setTrouble] = useState<Why>(null);
  const [busy, setBusy] = useState(false);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get('code');
    setBusy(true);
    const answer = await confirmEnrolment(String(typed ?? ''));
    setBusy(false);
    if (answer.fate === 'in') onCodes(answer.value.codes);
    else setTrouble(answer.fate);
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <CodeField inputMode="numeric" required />
      <Trouble>{trouble && t(trouble === 'wrong' ? 'gate.wrongCode' : `door.${trouble}`)}</Trouble>
      <Button type="submit" look="primary" busy={busy}>
        {t('gate.confirm')}
      </Button>
    </form>
  );
}
