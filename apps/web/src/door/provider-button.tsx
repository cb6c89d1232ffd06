/** The way in through the house's own identity provider. */
import { useState } from 'react';
import { useWords } from '../language/use-words.ts';
import { Trouble } from '../parts/feedback/trouble.tsx';
import { Button } from '../parts/form/button.tsx';
import { leaveForProvider } from './at-door.ts';

export function ProviderButton({ name }: { readonly name: string }) {
  const { t } = useWords();
  const [busy, setBusy] = useState(false);
  const [isSilent, setSilent] = useState(false);
  const wasRefused = new URLSearchParams(location.search).get('refused') === 'provider';
  const leave = async () => {
    setBusy(true);
    if (await leaveForProvider()) return;
    setBusy(false);
    setSilent(true);
  };
  return (
    <section className="field" aria-label={t('door.withProvider', { name })}>
      <Trouble>
        {isSilent ? t('door.providerSilent', { name }) : wasRefused && t('door.notKnown', { name })}
      </Trouble>
      <Button look="line" className="large" busy={busy} onClick={() => void leave()}>
        {t('door.withProvider', { name })}
      </Button>
    </section>
  );
}
