/** A fact that is one of a list. */

import { useWords } from '../../../language/use-words.ts';
import type { FieldKey } from '../edit/value-words.ts';
import { useValueWords } from '../edit/value-words.ts';
import { ChoiceEditor } from './editors.tsx';
import { Fact } from './fact.tsx';
import type { Details, FactsOf } from './use-facts.ts';

interface Props<Values extends Details, Key extends keyof Values> {
  readonly name: Key & FieldKey;
  readonly facts: FactsOf<Values>;
  /** What may be chosen, in words, as the desk lists it. */
  readonly options: readonly (readonly [value: NonNullable<Values[Key]>, label: string])[];
  /** What stands for no choice; without it something is always chosen. */
  readonly empty?: string;
  /** May be read, not changed, by this person. */
  readonly fixed?: boolean;
}

export function ChoiceFact<Values extends Details, Key extends keyof Values>(
  props: Props<Values, Key>,
) {
  const { name, facts, options, empty, fixed = false } = props;
  const { t } = useWords();
  const wordsOf = useValueWords();
  const label = t(`inspector.field.${name}`);
  const value = facts.values[name];
  const listed = options.map(([key, words]) => [String(key), words] as const);
  const choose = (key: string) => {
    const chosen = options.find(([one]) => String(one) === key)?.[0];
    void facts.choose(name, (chosen ?? null) as Values[Key]);
  };
  return (
    <Fact
      label={label}
      value={wordsOf(name, value) || (value === null && fixed ? empty : '')}
      fixed={fixed}
      small
      {...facts.openness(name)}
    >
      <ChoiceEditor
        label={label}
        value={String(value ?? '')}
        options={empty === undefined ? listed : [['', empty], ...listed]}
        onChoose={choose}
        onClose={facts.close}
      />
    </Fact>
  );
}
