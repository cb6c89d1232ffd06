/** The newsroom's sources: found as one types, the newest before one does. */
import type { Source } from '@isnad/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useRef, useState } from 'react';
import { useTRPC } from '../../../../desk/line/trpc.ts';
import { useWords } from '../../../../language/use-words.ts';
import { OneLine } from '../../../../parts/marks/one-line.tsx';
import { OptionList } from '../../edit/option-list.tsx';
import { useOptions } from '../../edit/use-options.ts';
import { hostOf } from '../web-address.ts';

export function Library({ onTake }: { readonly onTake: (source: Source) => void }) {
  const { t } = useWords();
  const trpc = useTRPC();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim());
  const found = useQuery({
    ...trpc.source.search.queryOptions({ search, limit: 8 }),
    placeholderData: keepPreviousData,
  });
  const sources = found.data ?? [];
  const options = useOptions({
    count: sources.length,
    isOpen: true,
    onTake: (at) => {
      const source = sources[at];
      if (source) onTake(source);
    },
    onLeave: () => setTyped(''),
  });
  useEffect(() => input.current?.focus(), []);
  return (
    <div className="library">
      <input
        {...options.combobox}
        ref={input}
        className="input"
        type="search"
        dir="auto"
        aria-label={t('inspector.search')}
        placeholder={t('inspector.search')}
        maxLength={200}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || typed !== '') options.onKeyDown(event);
        }}
      />
      {found.data && sources.length === 0 && (
        <p className="meta" role="status">
          {search === '' ? t('inspector.libraryEmpty') : t('inspector.searchEmpty', { search })}
        </p>
      )}
      <OptionList
        label={t('inspector.fromLibrary')}
        items={sources}
        options={options}
        keyOf={({ id }) => id}
        onTake={onTake}
      >
        {({ title, publisher, url }) => (
          <>
            <span className="grow">
              <OneLine text={title} />
            </span>
            <span className="meta clip">
              {publisher && <bdi>{publisher}</bdi>}{' '}
              {url && <bdi className="mono">{hostOf(url)}</bdi>}
            </span>
          </>
        )}
      </OptionList>
    </div>
  );
}
