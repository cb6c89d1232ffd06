/** Two ways in: paste the text, or give a file. */
import { useState } from 'react';
import { useWords } from '../../language/use-words.ts';
import { Button } from '../../parts/form/button.tsx';
import { TextArea } from '../../parts/form/field.tsx';
import { Icon } from '../../parts/marks/icon.tsx';
import { DropZone, type OnHand } from './drop-zone.tsx';
import { richPaste } from './reading.ts';

export function HandIn({ onHand }: { onHand: OnHand }) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const isEmpty = text.trim() === '';
  return (
    <div className="ways">
      <form
        className="field"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isEmpty) onHand({ text, kind: 'plain' });
        }}
      >
        <TextArea
          label={t('intake.text')}
          hint={t('intake.textHint')}
          rows={12}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onPaste={(event) => {
            const rich = isEmpty ? richPaste(event.clipboardData) : null;
            if (!rich) return;
            event.preventDefault();
            onHand(rich);
          }}
        />
        <div className="row">
          <Button
            type="submit"
            look="primary"
            blocked={isEmpty ? t('intake.refusal.intake-empty') : undefined}
          >
            {t('intake.preview')}
          </Button>
        </div>
      </form>
      <DropZone label={t('intake.drop')} onHand={onHand}>
        {({ choose }) => (
          <>
            <Icon name="upload" size="l" />
            <b>{t('intake.dropHere')}</b>
            <span className="hint">{t('intake.drop')}</span>
            <Button look="line" onClick={choose}>
              {t('intake.choose')}
            </Button>
          </>
        )}
      </DropZone>
    </div>
  );
}
