/** The desk's signs, drawn once in icons.svg. */
import sprite from './icons.svg?no-inline';

export const iconNames = [
  'v-true',
  'v-mostly',
  'v-half',
  'v-misleading',
  'v-false',
  'v-unproven',
  'v-na',
  'v-pending',
  'search',
  'moon',
  'sun',
  'plus',
  'x',
  'check',
  'chev',
  'up',
  'more',
  'comment',
  'clock',
  'history',
  'link',
  'doc',
  'paste',
  'globe',
  'archive',
  'shield',
  'eyeoff',
  'flag',
  'ban',
  'return',
  'two',
  'ext',
  'print',
  'share',
  'grow',
  'bold-q',
  'home',
  'bell',
  'pin',
  'upload',
  'edit',
  'mail',
] as const;
export type IconName = (typeof iconNames)[number];

interface Props {
  readonly name: IconName;
  readonly size?: 's' | 'l';
  /** Mirrors with the direction of the page, for signs that point along the line. */
  readonly flip?: boolean;
}

/** Always hidden from readers of the screen: the words beside it carry the meaning. */
export function Icon({ name, size, flip }: Props) {
  const classes = ['i', size, flip && 'flip'].filter(Boolean).join(' ');
  return (
    <svg className={classes} aria-hidden="true">
      <use href={`${sprite}#${name}`} />
    </svg>
  );
}
