/** What every way in asks for. */
import type { ComponentProps } from 'react';
import { useWords } from '../language/use-words.ts';
import { Field } from '../parts/form/field.tsx';

type Own = Partial<ComponentProps<typeof Field>>;

export function EmailField(props: Own) {
  const { t } = useWords();
  return (
    <Field
      label={t('door.email')}
      name="email"
      type="email"
      dir="ltr"
      autoComplete="username"
      {...props}
    />
  );
}

/** Of whoever has one already; somebody new says so by `autoComplete`. */
export function PasswordField(props: Own) {
  const { t } = useWords();
  return (
    <Field
      label={t('door.password')}
      name="password"
      type="password"
      dir="ltr"
      autoComplete="current-password"
      {...props}
    />
  );
}
