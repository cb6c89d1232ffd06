/** What still stands between the door and the desk, after the password. */
import { useWords } from '../../language/use-words.ts';
import { DoorFrame } from '../door-frame.tsx';
import { CodeStep } from './code-step.tsx';
import { EnrolmentStep } from './enrolment-step.tsx';

interface Props {
  readonly owed: 'second-factor' | 'enrolment';
  readonly onIn: () => void;
}

export function OwedSteps({ owed, onIn }: Props) {
  const { t } = useWords();
  return owed === 'second-factor' ? (
    <DoorFrame title={t('gate.codeTitle')} lead={t('gate.codeLead')}>
      <CodeStep onIn={onIn} />
    </DoorFrame>
  ) : (
    <DoorFrame title={t('gate.enrolTitle')} lead={t('gate.enrolLead')}>
      <EnrolmentStep onDone={onIn} />
    </DoorFrame>
  );
}
