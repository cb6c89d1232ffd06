/** Where a code is typed: six digits, or the letters of a recovery code. */
import type { ComponentProps } from 'react';
import { useWords } from '../../language/use-words.ts';
import { Field } from '../../parts/form/field.tsx';

export function CodeField(props: Omit<ComponentProps<typeof Field>, 'label'>) {
  const { t } = useWords();
  return (
    <Field
      label={t('gate.code')}
      name="code"
      dir="ltr"
      autoComplete="one-time-code"
      autoCapitalize="characters"
      spellCheck={false}
      maxLength={40}
      {...props}
    />
  );
}
