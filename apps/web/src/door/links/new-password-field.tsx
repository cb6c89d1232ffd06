/** A password that is chosen now: any words, as long as they are many. */
import type { ComponentProps } from 'react';
import type { DoorProblem } from '../../desk/line/failure.ts';
import { useWords } from '../../language/use-words.ts';
import { PasswordField } from '../fields.tsx';

type Props = Omit<ComponentProps<typeof PasswordField>, 'problem'> & {
  readonly problems: readonly DoorProblem[];
};

export function NewPasswordField({ problems, ...rest }: Props) {
  const { t } = useWords();
  const found = problems.find(({ field }) => field === 'password');
  const { limit = 15, size = 0 } = found ?? {};
  return (
    <PasswordField
      autoComplete="new-password"
      hint={t('gate.passwordHint')}
      problem={found && t(`fault.door.${found.problem}`, { limit, size })}
      maxLength={256}
      {...rest}
    />
  );
}
