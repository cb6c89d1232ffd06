/** Tags of a claim: chips that can be taken off, and a line for the next one. */
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../../language/use-words.ts';
import { closeOnEscape } from '../../../parts/form/form-keys.ts';
import { Icon } from '../../../parts/marks/icon.tsx';
import { isLeaving } from './editors.tsx';

interface Props {
  readonly tags: readonly string[];
  readonly onSave: (tags: readonly string[]) => void;
  readonly onClose: () => void;
}

export function TagEditor({ tags, onSave, onClose }: Props) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const add = () => {
    const tag = typed.trim();
    setTyped('');
    if (tag !== '' && !tags.includes(tag)) onSave([...tags, tag]);
  };
  return (
    <fieldset
      className="chips"
      aria-label={t('inspector.field.tags')}
      onBlur={(event) => {
        if (!isLeaving(event)) return;
        add();
        onClose();
      }}
    >
      {tags.map((tag) => (
        <span key={tag} className="chip">
          <bdi>{tag}</bdi>
          <button
            type="button"
            aria-label={t('inspector.dropTag', { tag })}
            onClick={() => {
              onSave(tags.filter((other) => other !== tag));
              input.current?.focus();
            }}
          >
            <Icon name="x" size="s" />
          </button>
        </span>
      ))}
      <input
        ref={input}
        className="input small"
        dir="auto"
        aria-label={t('inspector.addTag')}
        placeholder={t('inspector.addTag')}
        maxLength={60}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          closeOnEscape(onClose)(event);
          if (event.key !== 'Enter' && event.key !== ',' && event.key !== '،') return;
          event.preventDefault();
          add();
        }}
      />
    </fieldset>
  );
}
