/** The queue beside the claim: a column where there is room, else a drawer over the page. */
import { useEffect, useRef } from 'react';
import { useWords } from '../../language/use-words.ts';
import { IconButton } from '../../parts/form/button.tsx';
import { Queue } from './queue.tsx';

interface Props {
  readonly isDrawer: boolean;
  readonly isOpen: boolean;
  readonly articleId: string | null;
  readonly onClose: () => void;
}

export function QueueSide({ isDrawer, isOpen, articleId, onClose }: Props) {
  const { t } = useWords();
  const side = useRef<HTMLElement>(null);
  useEffect(() => {
    const find = (what: string) => side.current?.querySelector<HTMLElement>(what);
    if (isOpen) (find('[aria-current]') ?? find('a, button'))?.focus();
  }, [isOpen]);
  useEffect(() => {
    if (!isDrawer || !isOpen) return;
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose();
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [isDrawer, isOpen, onClose]);
  const isHidden = isDrawer && !isOpen;
  return (
    <nav
      ref={side}
      className={isDrawer ? 'queue drawer' : 'queue'}
      aria-label={t('review.queue')}
      inert={isHidden}
      hidden={isHidden}
    >
      {isDrawer && (
        <span className="shut">
          <IconButton icon="x" label={t('frame.close')} onClick={onClose} />
        </span>
      )}
      <Queue articleId={articleId} />
    </nav>
  );
}
