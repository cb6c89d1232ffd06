/** The evidence that an open bracket can cite. */
import { useWords } from '../../../language/use-words.ts';
import { OptionList } from '../edit/option-list.tsx';
import type { useOptions } from '../edit/use-options.ts';
import type { Citable } from './citation.ts';

interface Props {
  readonly items: readonly Citable[];
  readonly isOpen: boolean;
  readonly options: ReturnType<typeof useOptions>;
  readonly onTake: (item: Citable) => void;
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
    <OptionList
      className="cites"
      label={t('inspector.citations')}
      items={items}
      options={options}
      keyOf={({ number }) => number}
      onTake={onTake}
    >
      {({ number, title }) => (
        <>
          <span className="ref">[{number}]</span>
          <bdi className="clip">{title}</bdi>
        </>
      )}
    </OptionList>
  );
}
