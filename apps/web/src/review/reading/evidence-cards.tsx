/** Every piece of evidence as a card; the chosen one's passage is shown above. */
import type { Claim, Evidence, Source } from '@isnad/core';
import { useWords } from '../../language/use-words.ts';
import { Icon } from '../../parts/marks/icon.tsx';
import { OneLine } from '../../parts/marks/one-line.tsx';
import { StanceMark } from '../../parts/marks/stance-mark.tsx';

interface Props {
  readonly claim: Claim;
  readonly sourcesById: ReadonlyMap<string, Source>;
  readonly chosen: number | null;
  readonly onChoose: (number: number) => void;
}

export function EvidenceCards({ claim, sourcesById, chosen, onChoose }: Props) {
  const { t } = useWords();
  if (claim.evidence.length === 0) return null;
  return (
    <section data-in="evidence" className="evs" aria-label={t('review.evidence')}>
      {claim.evidence.map((item) => (
        <button
          key={item.id}
          type="button"
          aria-pressed={item.number === chosen}
          onClick={() => onChoose(item.number)}
        >
          <Card evidence={item} sourcesById={sourcesById} />
        </button>
      ))}
    </section>
  );
}

interface CardProps {
  readonly evidence: Evidence;
  readonly sourcesById: ReadonlyMap<string, Source>;
}

function Card({ evidence, sourcesById }: CardProps) {
  const { t, figures } = useWords();
  const { number, stance, sourceId } = evidence;
  const source = sourcesById.get(sourceId);
  const title = source?.title || t('review.hidden');
  const parent = source?.repeatsId ? sourcesById.get(source.repeatsId) : undefined;
  const kind = source && (source.proximity ? (`proximity.${source.proximity}` as const) : null);
  return (
    <>
      <span className="row">
        <span className="ref">[{figures.number(number)}]</span>
        <span className="t grow">
          <OneLine text={title} />
        </span>
        {source?.confidential && <Icon name="shield" size="s" />}
      </span>
      <span className="row m">
        <span className="grow clip">
          {parent
            ? t('review.repeats', { name: parent.title })
            : kind
              ? t(`terms.${kind}`)
              : source && t(`terms.sourceKind.${source.kind}`)}
        </span>
        <StanceMark stance={stance} />
      </span>
    </>
  );
}
