/** A fact that is one line of text, a day or an address. */

import { useWords } from '../../../language/use-words.ts';
import type { FieldKey } from '../edit/value-words.ts';
import { useValueWords } from '../edit/value-words.ts';
import { hostOf, toWebAddress } from '../evidence/web-address.ts';
import { LineEditor } from './editors.tsx';
import { Fact } from './fact.tsx';
import type { Details, FactsOf } from './use-facts.ts';

interface Props<Values extends Details> {
  readonly name: keyof Values & FieldKey;
  readonly facts: FactsOf<Values>;
  readonly type: 'text' | 'url' | 'date';
  readonly limit?: number;
  /** Left out while nothing is known, and added by a button of its own. */
  readonly optional?: boolean;
}

/** Words longer than this stand on a line of their own. */
const wide = 24;

export function LineFact<Values extends Details>(props: Props<Values>) {
  const { name, facts, type, limit = 10, optional = false } = props;
  const { t } = useWords();
  const wordsOf = useValueWords();
  const label = t(`inspector.field.${name}`);
  const text = String(facts.values[name] ?? '');
  const shown = type === 'url' ? hostOf(text) : wordsOf(name, text);
  const save = (typed: string) => {
    const value = type === 'url' ? toWebAddress(typed) : typed || null;
    return facts.saveField(name, value as Values[keyof Values & FieldKey]);
  };
  return (
    <Fact
      label={label}
      value={shown && <bdi className={type === 'url' ? 'mono' : undefined}>{shown}</bdi>}
      wide={type !== 'date' && shown.length > wide}
      optional={optional}
      {...facts.openness(name)}
    >
      <LineEditor
        type={type}
        limit={limit}
        label={label}
        value={text}
        onSave={save}
        onClose={facts.close}
      />
    </Fact>
  );
}
