/** A stale edit: both texts side by side, field by field; nothing is overwritten unseen. */
import { directionOf } from '@isnad/text';
import { useState } from 'react';
import { useWords } from '../../language/use-words.ts';
import { Segments } from '../form/choice.tsx';
import { TextArea } from '../form/field.tsx';
import { HumanText } from '../marks/human-text.tsx';
import { Answers, Dialog } from './dialog.tsx';

export interface ConflictField {
  readonly key: string;
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
  /** Words that a person typed: the two can be merged into a third. */
  readonly isTyped: boolean;
}

interface Props {
  /** Name of the colleague whose edit came first. */
  readonly name: string;
  readonly fields: readonly ConflictField[];
  /** The text to keep for each field whose chosen text differs from theirs. */
  readonly onSettle: (kept: Readonly<Record<string, string>>) => void;
  readonly onClose: () => void;
}

type Choice = 'mine' | 'theirs' | 'merge';

export function ConflictDialog({ name, fields, onSettle, onClose }: Props) {
  const { t } = useWords();
  const [kept, setKept] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(fields.map(({ key, mine }) => [key, mine])),
  );
  const settle = () => {
    const changed = fields.filter(({ key, theirs }) => kept[key] !== theirs);
    onSettle(Object.fromEntries(changed.map(({ key, mine }) => [key, kept[key] ?? mine])));
  };
  const footer = (
    <Answers onCancel={onClose} onClick={settle}>
      {t('conflict.apply')}
    </Answers>
  );
  return (
    <Dialog title={t('conflict.title')} onClose={onClose} footer={footer}>
      <p className="meta">{t('conflict.body')}</p>
      {fields.map((field) => (
        <Contested
          key={field.key}
          field={field}
          name={name}
          onKeep={(text) => setKept((now) => ({ ...now, [field.key]: text }))}
        />
      ))}
    </Dialog>
  );
}

interface ContestedProps {
  readonly field: ConflictField;
  readonly name: string;
  readonly onKeep: (text: string) => void;
}

function Contested({ field, name, onKeep }: ContestedProps) {
  const { t } = useWords();
  const { mine, theirs, label, isTyped } = field;
  const [choice, setChoice] = useState<Choice>('mine');
  const [merged, setMerged] = useState([mine, theirs].filter(Boolean).join('\n'));
  const texts: Record<Choice, string> = { mine, theirs, merge: merged };
  return (
    <div className="field">
      <div className="versus">
        <div>
          <h4>{t('conflict.mine')}</h4>
          <p dir={directionOf(mine)}>
            <HumanText text={mine} />
          </p>
        </div>
        <div>
          <h4>{t('conflict.theirs', { name })}</h4>
          <p dir={directionOf(theirs)}>
            <HumanText text={theirs} />
          </p>
        </div>
      </div>
      <Segments<Choice>
        label={label}
        value={choice}
        options={[
          ['mine', t('conflict.mine')],
          ['theirs', t('conflict.theirs', { name })],
          ...(isTyped ? [['merge', t('conflict.merge')] as const] : []),
        ]}
        onChange={(next) => {
          setChoice(next);
          onKeep(texts[next]);
        }}
      />
      {choice === 'merge' && (
        <TextArea
          label={t('conflict.merged')}
          value={merged}
          onChange={(event) => {
            setMerged(event.target.value);
            onKeep(event.target.value);
          }}
        />
      )}
    </div>
  );
}
