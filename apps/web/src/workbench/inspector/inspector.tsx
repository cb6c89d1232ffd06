/** The inspector: the chain of one claim, from its words over evidence to verdict and review. */
import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../desk/line/trpc.ts';
import { useWords } from '../../language/use-words.ts';
import { FailedQuery } from '../../parts/feedback/failed-query.tsx';
import { EmptyState, Skeleton } from '../../parts/feedback/states.tsx';
import { Button } from '../../parts/form/button.tsx';
import { Chain } from './chain.tsx';
import './styles/inspector.css';

export interface InspectorProps {
  readonly articleId: string;
  /** Null where the address names a claim that is not there. */
  readonly claimId: string | null;
  readonly onClose: () => void;
  readonly onStep: (step: 1 | -1) => void;
  /** Shows one appearance of the claim on the sheet. */
  readonly onJump: (appearanceId: string) => void;
}

export function Inspector(props: InspectorProps) {
  const { articleId, claimId, onClose } = props;
  const { t } = useWords();
  const trpc = useTRPC();
  const { data, error, refetch } = useQuery(trpc.article.open.queryOptions({ articleId }));
  const claim = data?.claims.find(({ id }) => id === claimId);
  if (data && claim) return <Chain key={claimId} {...props} opened={data} claim={claim} />;
  return (
    <aside className="insp" aria-label={t('inspector.quote')}>
      <div className="body">
        {data ? (
          <EmptyState title={t('inspector.gone')} body={t('inspector.goneBody')}>
            <Button look="line" onClick={onClose}>
              {t('frame.close')}
            </Button>
          </EmptyState>
        ) : error ? (
          <FailedQuery error={error} onRetry={() => void refetch()} />
        ) : (
          <Bones />
        )}
      </div>
    </aside>
  );
}

/** Headings at once, two grey lines where their bodies will stand. */
function Bones() {
  const { t } = useWords();
  const headings = [
    t('inspector.evidence'),
    t('inspector.field.rating'),
    t('inspector.field.rationale'),
  ] as const;
  return headings.map((heading) => (
    <section key={heading}>
      <h3 className="sec">{heading}</h3>
      <Skeleton lines={2} />
    </section>
  ));
}
