/** A text area as high as its words; its mirror beneath may colour them. */
import type { ComponentProps, ReactNode, Ref } from 'react';

interface Props extends ComponentProps<'textarea'> {
  readonly value: string;
  readonly area?: Ref<HTMLTextAreaElement>;
  /** The same words with marks; without it the text area shows them itself. */
  readonly mirror?: ReactNode;
}

export function GrownText({ value, area, mirror, className, ...rest }: Props) {
  // Empty it shows a hint of the page, which has the page's direction.
  const dir = value === '' ? undefined : 'auto';
  const classes = ['grown', mirror && 'mirrored', className].filter(Boolean).join(' ');
  return (
    <div className={classes}>
      <div className="mirror" dir="auto" aria-hidden="true">
        {mirror ?? value}
        {'\u200B'}
      </div>
      <textarea {...rest} ref={area} dir={dir} rows={1} value={value} />
    </div>
  );
}
