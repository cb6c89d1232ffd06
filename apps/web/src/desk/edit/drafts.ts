/** Text typed but not yet confirmed by the server: kept in the browser, per person and field. */
import { useCallback, useState } from 'react';

const prefix = 'isnad.draft';

interface Draft {
  readonly text: string;
  /** True while it differs from what is saved. */
  readonly isChanged: boolean;
  readonly write: (text: string) => void;
  /** Call when the server confirmed the text, or it was given up. */
  readonly clear: () => void;
}

/** `field` names one place to type: `claim-id.rationale`. */
export function useDraft(personId: string, field: string, saved: string): Draft {
  const key = `${prefix}.${personId}.${field}`;
  const [typed, setTyped] = useState<{ key: string; text: string | null }>(() => ({
    key,
    text: readDraft(key),
  }));
  const text = typed.key === key ? typed.text : readDraft(key);
  const write = useCallback(
    (next: string) => {
      setTyped({ key, text: next });
      keepDraft(key, next);
    },
    [key],
  );
  const clear = useCallback(() => {
    setTyped({ key, text: null });
    keepDraft(key, null);
  }, [key]);
  return { text: text ?? saved, isChanged: text !== null && text !== saved, write, clear };
}

function readDraft(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** A full or forbidden storage must not stop the typing. */
function keepDraft(key: string, text: string | null) {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    return;
  }
}
