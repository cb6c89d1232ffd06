/** Citing as one types: what an open bracket offers, and what taking it does to the text. */
import { useLayoutEffect, useRef, useState } from 'react';
import { useOptions } from '../edit/use-options.ts';
import {
  type Citable,
  citablesFor,
  completeCitation,
  type OpenCitation,
  openCitation,
} from './citation.ts';

export function useCiting(
  text: string,
  write: (text: string) => void,
  citables: readonly Citable[],
) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [open, setOpen] = useState<OpenCitation | null>(null);
  const [dismissed, setDismissed] = useState<number | null>(null);
  const [caret, setCaret] = useState<number | null>(null);
  useLayoutEffect(() => {
    if (caret === null) return;
    area.current?.setSelectionRange(caret, caret);
    setCaret(null);
  }, [caret]);

  const isOpen = open !== null && open.start !== dismissed;
  const offered = isOpen ? citablesFor(open.search, citables) : [];
  const put = (next: { text: string; caret: number }) => {
    write(next.text);
    setCaret(next.caret);
    area.current?.focus();
  };
  const take = (item: Citable | undefined) => {
    if (!open || !item) return;
    setOpen(null);
    put(completeCitation(text, open, item.number));
  };
  const options = useOptions({
    count: offered.length,
    isOpen,
    onTake: (at) => take(offered[at]),
    onLeave: () => setDismissed(open?.start ?? null),
  });
  return {
    ...{ area, isOpen, offered, options, take },
    close: () => setOpen(null),
    look({ value, selectionStart, selectionEnd }: HTMLTextAreaElement) {
      const found = selectionStart === selectionEnd ? openCitation(value, selectionStart) : null;
      setOpen(found);
      if (found?.start !== dismissed) setDismissed(null);
    },
    begin() {
      const at = area.current?.selectionStart ?? text.length;
      put({ text: `${text.slice(0, at)}[${text.slice(at)}`, caret: at + 1 });
      setOpen({ start: at, search: '' });
    },
  };
}
