/** The second factor of whoever is in: set up, given new recovery codes, given up. */
import { useState } from 'react';
import { EnrolmentStep } from '../../door/second-factor/enrolment-step.tsx';
import { RecoveryCodes } from '../../door/second-factor/recovery-codes.tsx';
import { removeSecondFactor, renewCodes } from '../../door/second-factor/requests.ts';
import type { Fate } from '../../door/send.ts';
import { useWords } from '../../language/use-words.ts';
import { Dialog } from '../../parts/feedback/dialog.tsx';
import { Button } from '../../parts/form/button.tsx';
import { PasswordAsked } from './password-asked.tsx';

type Step = 'set-up' | 'renew' | 'remove';

interface Props {
  readonly standing: { readonly recoveryCodes: number } | null;
  readonly onChanged: () => void;
}

export function SecondFactorSettings({ standing, onChanged }: Props) {
  const { t } = useWords();
  const [step, setStep] = useState<Step | null>(null);
  const close = () => {
    setStep(null);
    onChanged();
  };
  return (
    <div className="setting">
      <div className="grow">
        <h3>{t('account.secondFactor')}</h3>
        <p className="meta">
          {standing
            ? t('account.secondFactorOn', { codes: standing.recoveryCodes })
            : t('account.secondFactorOff')}
        </p>
      </div>
      {standing ? (
        <>
          <Button look="line" onClick={() => setStep('renew')}>
            {t('account.renewCodes')}
          </Button>
          <Button className="danger" onClick={() => setStep('remove')}>
            {t('account.giveUp')}
          </Button>
        </>
      ) : (
        <Button look="line" onClick={() => setStep('set-up')}>
          {t('account.setUp')}
        </Button>
      )}
      {step && <StepDialog step={step} onClose={close} />}
    </div>
  );
}

const titles = {
  'set-up': 'account.secondFactor',
  renew: 'account.renewCodes',
  remove: 'account.giveUpTitle',
} as const;

interface StepProps {
  readonly step: Step;
  readonly onClose: () => void;
}

function StepDialog({ step, onClose }: StepProps) {
  const { t } = useWords();
  const [password, setPassword] = useState<string | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const give = async (typed: string): Promise<Fate> => {
    if (step === 'set-up') {
      setPassword(typed);
      return 'in';
    }
    if (step === 'remove') {
      const fate = await removeSecondFactor(typed);
      if (fate === 'in') onClose();
      return fate;
    }
    const answer = await renewCodes(typed);
    if (answer.fate === 'in') setCodes(answer.value.codes);
    return answer.fate;
  };
  return (
    <Dialog title={t(titles[step])} onClose={onClose}>
      {codes ? (
        <RecoveryCodes codes={codes} onDone={onClose} />
      ) : password !== null ? (
        <EnrolmentStep password={password} onDone={onClose} />
      ) : (
        <PasswordAsked
          lead={step === 'remove' ? t('account.giveUpLead') : t('account.proveLead')}
          onGive={give}
        />
      )}
    </Dialog>
  );
}
