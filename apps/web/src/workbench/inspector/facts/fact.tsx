/** One fact: read at a glance, opened in place by a click or Enter. */
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useWords } from '../../../language/use-words.ts';
import { useClaimDesk } from '../claim-desk.tsx';

interface Props {
  readonly label: string;
  /** Its value in words; empty when nothing is known. */
  readonly value: ReactNode;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  /** The form in its place while it is open. */
  readonly children: ReactNode;
  /** Takes the whole line, because its words are long. */
  readonly wide?: boolean;
  /** Its form is as small as its words, so that nothing moves when it opens. */
  readonly small?: boolean;
  /** May be read, not changed, by this person. */
  readonly fixed?: boolean;
  /** Left out while nothing is known and it is not open. */
  readonly optional?: boolean;
  /** Name under which a returning editor finds it. */
  readonly field?: 'details';
}

export function Fact(props: Props) {
  const { label, value, isOpen, onOpen, children, wide, small, fixed, optional, field } = props;
  const { t } = useWords();
  const { mayEdit } = useClaimDesk();
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  const name = useId();
  useEffect(() => {
    const isLeft = document.activeElement === null || document.activeElement === document.body;
    if (wasOpen.current && !isOpen && isLeft) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (optional && !value && !isOpen) return null;
  const canOpen = mayEdit && !fixed;
  return (
    <div className={wide || (isOpen && !small) ? 'fact wide' : 'fact'}>
      <dt id={name}>{label}</dt>
      <dd>
        {isOpen && canOpen ? (
          children
        ) : canOpen ? (
          <button
            ref={opener}
            type="button"
            className={value ? 'value' : 'value unset'}
            title={t('inspector.edit', { field: label })}
            aria-describedby={name}
            data-field={field}
            onClick={onOpen}
          >
            {value || t('inspector.unset')}
          </button>
        ) : (
          <span className="value" data-field={field} tabIndex={field ? -1 : undefined}>
            {value || t('inspector.none')}
          </span>
        )}
      </dd>
    </div>
  );
}
