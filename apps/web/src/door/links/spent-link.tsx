/** A link that opens nothing, or a server that did not say. */
import { useWords } from '../../language/use-words.ts';
import { DoorFrame } from '../door-frame.tsx';

export function SpentLink({ isSpent }: { readonly isSpent: boolean }) {
  const { t } = useWords();
  return (
    <DoorFrame
      title={t(isSpent ? 'gate.spent' : 'door.unreachable')}
      lead={isSpent ? t('gate.spentLead') : t('fault.offline')}
    >
      <div className="row">
        {isSpent ? (
          <a className="btn primary" href="/sign-in">
            {t('door.signIn')}
          </a>
        ) : (
          <a className="btn primary" href={location.pathname}>
            {t('frame.retry')}
          </a>
        )}
      </div>
    </DoorFrame>
  );
}
