/** Catches what a page throws, so that one broken page never takes the desk with it. */
import { Component, type ReactNode } from 'react';
import { useWords } from '../../language/use-words.ts';
import { ErrorState } from './states.tsx';

interface Props {
  /** Another place is worth another try; the page in it is not begun anew. */
  readonly place?: string;
  readonly children: ReactNode;
}

interface State {
  readonly error: Error | null;
}

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidUpdate({ place }: Props) {
    if (place !== this.props.place && this.state.error) this.setState({ error: null });
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return <Broken error={error} onRetry={() => this.setState({ error: null })} />;
  }
}

function Broken({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { t } = useWords();
  return (
    <ErrorState
      title={t('fault.title')}
      body={t('fault.body')}
      id={error.message}
      onRetry={onRetry}
    >
      <a className="btn line" href="/">
        {t('fault.home')}
      </a>
    </ErrorState>
  );
}
