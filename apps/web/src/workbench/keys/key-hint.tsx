/** The key of an action, with the letter that an Arabic layout has in the same place. */
import { useWords } from '../../language/use-words.ts';
import { type BenchAction, bindingOf } from './key-map.ts';

export function KeyHint({ action }: { readonly action: BenchAction }) {
  const { language } = useWords();
  const binding = bindingOf(action);
  if (!binding) return null;
  return (
    <span aria-hidden="true">
      <kbd>
        {binding.latin}
        {language === 'ar' && binding.arabic && <span lang="ar"> {binding.arabic}</span>}
      </kbd>
    </span>
  );
}
