/** Tokens with which programs act for me. */
import { useState } from 'react';
import { client, type Outputs } from '../../desk/line/trpc.ts';
import { useWords } from '../../language/use-words.ts';
import { Button } from '../../parts/form/button.tsx';
import { ask } from '../ask.ts';
import { TokenDialog } from './token-dialog.tsx';

type Token = Outputs['account']['mine']['tokens'][number];

interface Props {
  readonly tokens: readonly Token[];
  readonly onChanged: () => void;
}

export function Tokens({ tokens, onChanged }: Props) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
    onChanged();
  };
  return (
    <div className="group">
      <div className="setting">
        <div className="grow">
          <h3>{t('account.tokens')}</h3>
          {tokens.length === 0 && <p className="meta">{t('account.noTokens')}</p>}
        </div>
        <Button look="line" onClick={() => setOpen(true)}>
          {t('account.makeToken')}
        </Button>
      </div>
      <ul className="lines">
        {tokens.map((token) => (
          <TokenLine key={token.id} token={token} onChanged={onChanged} />
        ))}
      </ul>
      {isOpen && <TokenDialog onClose={close} />}
    </div>
  );
}

function TokenLine({
  token,
  onChanged,
}: {
  readonly token: Token;
  readonly onChanged: () => void;
}) {
  const { t, figures } = useWords();
  const { id, name, access, role, expiresAt, lastUsedAt } = token;
  const end = async () => {
    await ask(() => client.account.endToken.mutate({ tokenId: id }));
    onChanged();
  };
  const used = lastUsedAt
    ? t('account.used', { at: figures.moment(lastUsedAt) })
    : t('account.neverUsed');
  return (
    <li>
      <span className="grow">
        <bdi>{name}</bdi>
        <span className="meta under">
          {t(`account.${access}`)} · {t(`terms.role.${role}`)} ·{' '}
          {t('account.until', { at: figures.date(expiresAt) })} · {used}
        </span>
      </span>
      <Button aria-label={t('account.endToken', { name })} onClick={() => void end()}>
        {t('account.end')}
      </Button>
    </li>
  );
}
