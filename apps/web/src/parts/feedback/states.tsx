/** What a place shows when it has nothing, waits, or failed. */
import type { ReactNode } from 'react';
import { useWords } from '../../language/use-words.ts';
import { Button } from '../form/button.tsx';

interface EmptyProps {
  readonly title: string;
  readonly body?: ReactNode;
  readonly children?: ReactNode;
}

export function EmptyState({ title, body, children }: EmptyProps) {
  return (
    <div className="empty">
      <b>{title}</b>
      {body && <span>{body}</span>}
      {children && <div className="acts">{children}</div>}
    </div>
  );
}

interface ErrorProps {
  readonly title: string;
  readonly body: string;
  /** Id under which the log keeps the cause. */
  readonly id?: string | null;
  readonly onRetry?: () => void;
  readonly children?: ReactNode;
}

export function ErrorState({ title, body, id, onRetry, children }: ErrorProps) {
  const { t } = useWords();
  const details = [title, id, location.pathname].filter(Boolean).join('\n');
  return (
    <section className="fault" role="alert">
      <h1>{title}</h1>
      <p>{body}</p>
      {id && (
        <p className="meta">
          {t('fault.id')} <span className="mono">{id}</span>
        </p>
      )}
      <div className="acts">
        {onRetry && (
          <Button look="primary" onClick={onRetry}>
            {t('frame.retry')}
          </Button>
        )}
        {children}
        {id && (
          <Button look="line" onClick={() => void navigator.clipboard.writeText(details)}>
            {t('fault.copy')}
          </Button>
        )}
      </div>
    </section>
  );
}

const widths = ['92%', '69%', '86%', '63%', '80%', '57%', '74%', '90%', '66%', '82%'] as const;

/** Up to ten grey lines where text will stand; widths differ so that it reads as text. */
export function Skeleton({ lines }: { lines: number }) {
  const { t } = useWords();
  return (
    <div className="bones" role="status" aria-label={t('frame.loading')}>
      {widths.slice(0, lines).map((inlineSize) => (
        <span key={inlineSize} className="bone" style={{ inlineSize }} />
      ))}
    </div>
  );
}
