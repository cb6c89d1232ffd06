/** A form of several fields kept as one draft until it is saved or given up. */
import { useMemo } from 'react';
import { useDraft } from '../../../../desk/edit/drafts.ts';
import { useSession } from '../../../../desk/session.tsx';

export interface FormDraft<Values extends object> {
  readonly values: Values;
  /** Something was typed that is not saved, now or before the page was last left. */
  readonly isChanged: boolean;
  readonly write: (changes: Partial<Values>) => void;
  readonly clear: () => void;
}

/** `name` is the place to type; `begun` what the form shows before anybody types. */
export function useFormDraft<Values extends object>(
  name: string,
  begun: Values,
): FormDraft<Values> {
  const { person } = useSession();
  const { text, write, clear } = useDraft(person.id, name, '');
  const values = useMemo(() => ({ ...begun, ...readForm<Values>(text) }), [begun, text]);
  return {
    values,
    isChanged: text !== '',
    write: (changes) => write(JSON.stringify({ ...values, ...changes })),
    clear,
  };
}

/** A draft that an older release wrote, or that was cut short, is no draft. */
function readForm<Values extends object>(text: string): Partial<Values> {
  try {
    const form: unknown = text === '' ? {} : JSON.parse(text);
    return typeof form === 'object' && form !== null ? (form as Partial<Values>) : {};
  } catch {
    return {};
  }
}
