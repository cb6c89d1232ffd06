/** A page whose question to the server failed: the sentence, the id, and another try. */
import { failureId, failureSentence } from '../../desk/line/failure.ts';
import { useWords } from '../../language/use-words.ts';
import { ErrorState } from './states.tsx';

export function FailedQuery({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useWords();
  const body = failureSentence(error, t);
  return (
    <ErrorState title={t('fault.loading')} body={body} id={failureId(error)} onRetry={onRetry} />
  );
}
