/** The dashed note where a new claim will land; pressing it marks the claim. */
import { useWords } from '../../language/use-words.ts';
import { Icon } from '../../parts/marks/icon.tsx';
import { KeyHint } from '../keys/key-hint.tsx';

export const draftId = 'draft';

interface DraftNoteProps {
  readonly parts: number;
  readonly top: number;
  readonly onMark: () => void;
}

export function DraftNote({ parts, top, onMark }: DraftNoteProps) {
  const { t } = useWords();
  return (
    <button
      type="button"
      className="gloss draft"
      data-claim={draftId}
      style={{ insetBlockStart: top }}
      // A press must leave the words chosen.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onMark}
    >
      <span className="in">
        <span className="h">
          <Icon name="plus" size="s" />
          <b>{t('workbench.newClaim')}</b>
          {parts > 1 && <span className="meta">{t('workbench.parts', { count: parts })}</span>}
        </span>
        <span className="meta">
          {t('workbench.newClaimHow')} <KeyHint action="mark" />
        </span>
      </span>
    </button>
  );
}
