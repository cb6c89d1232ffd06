/** Prose in which citations stand out and a bracket offers the evidence. */
import type { ReactNode } from 'react';
import { useWords } from '../../../language/use-words.ts';
import { Button } from '../../../parts/form/button.tsx';
import { piecesOf } from '../../../parts/rationale/cited-pieces.ts';
import { GrownText } from '../edit/grown-text.tsx';
import type { Citable } from './citation.ts';
import { CitationList } from './citation-list.tsx';
import { useCiting } from './use-citing.ts';

interface Props {
  /** Id of its heading. */
  readonly labelledBy: string;
  readonly text: string;
  readonly citables: readonly Citable[];
  readonly onWrite: (text: string) => void;
  readonly onLeave: () => void;
  /** What stands between the words and the foot. */
  readonly children?: ReactNode;
  /** The foot, before the button that cites. */
  readonly foot?: ReactNode;
}

export function CitingText(props: Props) {
  const { labelledBy, text, citables, onWrite, onLeave, children, foot } = props;
  const { t } = useWords();
  const cite = useCiting(text, onWrite, citables);
  return (
    <div className="rat">
      <GrownText
        {...cite.options.offering}
        area={cite.area}
        aria-labelledby={labelledBy}
        data-field="rationale"
        value={text}
        maxLength={20_000}
        placeholder={t('inspector.rationaleHint')}
        mirror={<Coloured text={text} citables={citables} />}
        onChange={(event) => {
          onWrite(event.target.value);
          cite.look(event.target);
        }}
        onSelect={(event) => cite.look(event.currentTarget)}
        onKeyDown={(event) => cite.options.onKeyDown(event)}
        onBlur={() => {
          cite.close();
          onLeave();
        }}
      />
      <CitationList
        items={cite.offered}
        isOpen={cite.isOpen}
        options={cite.options}
        onTake={cite.take}
      />
      {children}
      <p className="foot">
        {foot}
        <span className="grow" />
        <Button
          small
          hint="["
          onPointerDown={(event) => event.preventDefault()}
          onClick={cite.begin}
        >
          {t('inspector.cite')}
        </Button>
      </p>
    </div>
  );
}

function Coloured({ text, citables }: Pick<Props, 'text' | 'citables'>) {
  const known = new Set(citables.map(({ number }) => number));
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
