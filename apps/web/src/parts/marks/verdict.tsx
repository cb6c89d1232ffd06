/** A verdict as the desk shows it: icon and label, or the number of a claim in its colour. */
import type { Scale, Tone } from '@isnad/core';
import { usePreferences } from '../../language/preferences.ts';
import { useWords } from '../../language/use-words.ts';
import { Icon } from './icon.tsx';

export type Mark = Tone | 'pending';

export function VerdictIcon({ mark, size }: { mark: Mark; size?: 's' | 'l' }) {
  return (
    <span className={`vd v-${mark}`}>
      <Icon name={`v-${mark}`} {...(size ? { size } : {})} />
    </span>
  );
}

interface BadgeProps {
  /** Key of a rating of the scale; null while the claim is being checked. */
  readonly rating: string | null;
  readonly scale: Scale;
  readonly chip?: boolean;
  readonly short?: boolean;
}

export function VerdictBadge({ rating, scale, chip, short }: BadgeProps) {
  const { t } = useWords();
  const { language } = usePreferences();
  const found = scale.find(({ key }) => key === rating);
  const mark = found?.tone ?? 'pending';
  const label = found ? (short ? found.short : found.label)[language] : t('terms.pending');
  return (
    <span className={`vd v-${mark}${chip ? ' chip' : ''}`}>
      <Icon name={`v-${mark}`} />
      {label}
    </span>
  );
}

export function NumberMark({ number, mark }: { number: number; mark: Mark }) {
  const { figures } = useWords();
  return <span className={`fn v-${mark}`}>{figures.number(number)}</span>;
}

/** Which of the marks a claim wears. */
export function markOf(rating: string | null | undefined, scale: Scale): Mark {
  return scale.find(({ key }) => key === rating)?.tone ?? 'pending';
}
