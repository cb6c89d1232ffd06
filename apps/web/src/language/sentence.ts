/** One sentence of the desk: found by its path, in the form that its number takes, its gaps filled. */
import type { Language } from './preferences.ts';

/** What stands in the gaps; `count` also chooses the plural form. */
export type Gaps = Readonly<Record<string, string | number>>;

/** The path itself where no sentence stands: a page with a gap in its words still opens. */
export function sentenceAt(tree: object, path: string, language: Language, gaps: Gaps): string {
  const found = path.split('.').reduce<unknown>(stepInto, tree);
  const text = typeof found === 'string' ? found : stepInto(found, formOf(found, language, gaps));
  return typeof text === 'string' ? filled(text, gaps) : path;
}

function stepInto(branch: unknown, key: string): unknown {
  return typeof branch === 'object' && branch !== null ? Reflect.get(branch, key) : undefined;
}

const rules = new Map<Language, Intl.PluralRules>();

/** English has no form for nothing of its own, but may be given one. */
function formOf(plural: unknown, language: Language, { count }: Gaps): string {
  const number = Number(count ?? Number.NaN);
  if (number === 0 && stepInto(plural, 'zero') !== undefined) return 'zero';
  const rule = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, rule);
  return rule.select(number);
}

function filled(text: string, gaps: Gaps): string {
  return text.replace(/\{\{(\w+)\}\}/g, (gap, name: string) => String(gaps[name] ?? gap));
}
