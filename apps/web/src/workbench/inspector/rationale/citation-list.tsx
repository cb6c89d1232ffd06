/** The evidence that an open bracket can cite. */
import { useWords } from '../../../language/use-words.ts';
import type { useOptions } from '../edit/use-options.ts';
import type { Citable } from './citation.ts';

interface Props {
  readonly items: readonly Citable[];
  readonly isOpen: boolean;
  readonly options: ReturnType<typeof useOptions>;
  readonly onTake: (at: number) => void;
}

export function CitationList({ items, isOpen, options, onTake }: Props) {
  const { t } = useWords();
  if (!isOpen) return null;
  if (items.length === 0) {
    return (
      <p className="cites meta" role="status">
        {t('inspector.noCitation')}
      </p>
    );
  }
  return (
    <div className="cites" role="listbox" id={options.listId} aria-label={t('inspector.citations')}>
      {items.map(({ number, title }, at) => (
        <div
          key={number}
          id={options.idOf(at)}
          role="option"
          tabIndex={-1}
          className="option"
          aria-selected={at === options.active}
          onPointerEnter={() => options.setActive(at)}
          onPointerDown={(event) => {
            event.preventDefault();
            onTake(at);
          }}
        >
          <span className="ref">[{number}]</span>
          <bdi className="clip">{title}</bdi>
        </div>
      ))}
    </div>
  );
}
