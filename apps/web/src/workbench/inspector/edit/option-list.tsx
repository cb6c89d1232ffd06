/** The options that a text offers, as a list under it. */
import type { ReactNode } from 'react';
import type { useOptions } from './use-options.ts';

interface Props<Item> {
  readonly label: string;
  readonly className?: string;
  readonly items: readonly Item[];
  readonly options: ReturnType<typeof useOptions>;
  readonly keyOf: (item: Item) => string | number;
  readonly onTake: (item: Item) => void;
  readonly children: (item: Item) => ReactNode;
}

export function OptionList<Item>(props: Props<Item>) {
  const { label, className, items, options, keyOf, onTake, children } = props;
  return (
    <div className={className} role="listbox" id={options.listId} aria-label={label}>
      {items.map((item, at) => (
        <div
          key={keyOf(item)}
          id={options.idOf(at)}
          role="option"
          tabIndex={-1}
          className="option"
          aria-selected={at === options.active}
          onPointerEnter={() => options.setActive(at)}
          onPointerDown={(event) => {
            // The text above keeps the focus.
            event.preventDefault();
            onTake(item);
          }}
        >
          {children(item)}
        </div>
      ))}
    </div>
  );
}
