/** The rationale being written: citations stand out, and a bracket offers the evidence. */
import { citationsIn } from '@isnad/core';
import { wordsOf } from '@isnad/text';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useWords } from '../../../language/use-words.ts';
import { Button } from '../../../parts/form/button.tsx';
import { useClaimDesk } from '../claim-desk.tsx';
import { FieldState } from '../edit/field-state.tsx';
import { GrownText } from '../edit/grown-text.tsx';
import { useOptions } from '../edit/use-options.ts';
import { useTextField } from '../edit/use-text-field.ts';
import {
  type Citable,
  citablesFor,
  completeCitation,
  type OpenCitation,
  openCitation,
  piecesOf,
} from './citation.ts';
import { CitationList } from './citation-list.tsx';

interface Props {
  readonly labelledBy: string;
  readonly saved: string;
}

export function RationaleEditor({ labelledBy, saved }: Props) {
  const { t, language } = useWords();
  const { claim, savers, register } = useClaimDesk();
  const field = useTextField(`${claim.id}.rationale`, saved, (rationale, base, asks) =>
    savers.verdict({ base: { rationale: base }, changes: { rationale } }, asks),
  );
  const { text, save } = field;
  useEffect(() => register(() => save(true)), [register, save]);
  const citables = useCitables();
  const cite = useCiting(text, field.write, citables);
  const known = new Set(citables.map(({ number }) => number));
  return (
    <div className="rat">
      <GrownText
        {...cite.options.combobox}
        area={cite.area}
        aria-labelledby={labelledBy}
        aria-multiline
        data-field="rationale"
        value={text}
        maxLength={20_000}
        placeholder={t('inspector.rationaleHint')}
        mirror={<Coloured text={text} known={known} />}
        onChange={(event) => {
          field.write(event.target.value);
          cite.look(event.target);
        }}
        onSelect={(event) => cite.look(event.currentTarget)}
        onKeyDown={(event) => cite.options.onKeyDown(event)}
        onBlur={() => {
          cite.close();
          void save(true);
        }}
      />
      <CitationList
        items={cite.offered}
        isOpen={cite.isOpen}
        options={cite.options}
        onTake={cite.take}
      />
      <Broken text={text} known={known} />
      <FieldState field={field} />
      <p className="foot">
        <span>{t('inspector.forPublication')}</span>
        <span>{t('count.words', { count: wordsOf(text, language).length })}</span>
        <span className="grow" />
        <Button
          small
          onPointerDown={(event) => event.preventDefault()}
          onClick={cite.begin}
          hint="["
        >
          {t('inspector.cite')}
        </Button>
      </p>
    </div>
  );
}

function useCitables(): Citable[] {
  const { t } = useWords();
  const { claim, sourcesById } = useClaimDesk();
  return claim.evidence.map(({ number, sourceId }) => {
    const title = sourcesById.get(sourceId)?.title || t('inspector.field.confidential');
    return { number, title };
  });
}

/** The list of evidence behind an open bracket, and what taking one does to the text. */
function useCiting(text: string, write: (text: string) => void, citables: readonly Citable[]) {
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
  const take = (at: number) => {
    const item = offered[at];
    if (!open || !item) return;
    setOpen(null);
    put(completeCitation(text, open, item.number));
  };
  const options = useOptions({
    count: offered.length,
    isOpen,
    onTake: take,
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

interface ColouredProps {
  readonly text: string;
  readonly known: ReadonlySet<number>;
}

function Coloured({ text, known }: ColouredProps) {
  return piecesOf(text).map(({ start, text: words, number }) =>
    number === null ? (
      <span key={start}>{words}</span>
    ) : (
      <span key={start} className={known.has(number) ? 'cite' : 'cite broken'}>
        {words}
      </span>
    ),
  );
}

function Broken({ text, known }: ColouredProps) {
  const { t } = useWords();
  const cited = new Set(citationsIn(text).map(({ number }) => number));
  const broken = [...cited].filter((number) => !known.has(number));
  if (broken.length === 0) return null;
  const numbers = broken.map((number) => `[${number}]`).join(' ');
  return (
    <p className="state bad" role="status">
      {t('inspector.broken', { numbers })}
    </p>
  );
}
