/** The place for a new article: paste, choose or drop; the import page takes it from there. */
import { Link, useLocation } from 'wouter';
import { useSession } from '../desk/session.tsx';
import { DropZone } from '../intake/handing/drop-zone.tsx';
import { PasteField } from '../intake/handing/paste-field.tsx';
import { handedOver } from '../intake/handing/reading.ts';
import { useWords } from '../language/use-words.ts';
import { Icon } from '../parts/marks/icon.tsx';

export function DropBox() {
  const { t } = useWords();
  const { may } = useSession();
  const [, navigate] = useLocation();
  if (!may('import-article')) return null;
  return (
    <DropZone
      label={t('home.newArticle')}
      onHand={(handed) => {
        handedOver.set(handed);
        navigate('/import');
      }}
    >
      {({ choose, hand }) => (
        <>
          <h2>{t('home.newArticle')}</h2>
          <PasteField
            label={t('home.pasteHere')}
            onPaste={(text, rich) => hand(rich ?? { text, kind: 'plain' })}
          />
          <div className="or">
            <button type="button" className="btn line" onClick={choose}>
              <Icon name="upload" />
              {t('home.file')}
            </button>
            <Link className="btn line" href="/import">
              <Icon name="paste" />
              {t('home.paste')}
            </Link>
          </div>
          <p className="hint">{t('home.dropHint')}</p>
        </>
      )}
    </DropZone>
  );
}
