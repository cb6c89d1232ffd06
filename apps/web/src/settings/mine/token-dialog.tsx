/** A new token: what it may do and for how long; then the token itself, this once. */
import { type Role, roles } from '@isnad/core';
import { type SubmitEvent, useState } from 'react';
import { client } from '../../desk/line/trpc.ts';
import { useSession } from '../../desk/session.tsx';
import { useWords } from '../../language/use-words.ts';
import { Dialog } from '../../parts/feedback/dialog.tsx';
import { Button } from '../../parts/form/button.tsx';
import { Segments } from '../../parts/form/choice.tsx';
import { Field, Select } from '../../parts/form/field.tsx';
import { ask } from '../ask.ts';
import { Shown } from '../shown.tsx';

const lives = [7, 30, 90, 366] as const;

export function TokenDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const [token, setToken] = useState<string | null>(null);
  return (
    <Dialog title={t('account.makeToken')} onClose={onClose}>
      {token === null ? (
        <TokenForm onMade={setToken} />
      ) : (
        <Shown lead={t('account.tokenOnce')} text={token} onDone={onClose} />
      )}
    </Dialog>
  );
}

function TokenForm({ onMade }: { readonly onMade: (token: string) => void }) {
  const { t, figures } = useWords();
  const { person } = useSession();
  const [access, setAccess] = useState<'read' | 'write'>('read');
  const [busy, setBusy] = useState(false);
  const lent = roles.slice(0, roles.indexOf(person.role) + 1);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const name = String(typed.get('name') ?? '').trim();
    const role = String(typed.get('role')) as Role;
    const asked = { name, role, access, days: Number(typed.get('days')) };
    setBusy(true);
    const made = await ask(() => client.account.makeToken.mutate(asked));
    setBusy(false);
    if (made) onMade(made.token);
  };
  return (
    <form className="details" onSubmit={(event) => void submit(event)}>
      <Field label={t('account.tokenName')} name="name" maxLength={200} required autoFocus />
      <Segments<'read' | 'write'>
        label={t('account.access')}
        value={access}
        options={[
          ['read', t('account.read')],
          ['write', t('account.write')],
        ]}
        onChange={setAccess}
      />
      <div className="two">
        <Select label={t('account.actsAs')} name="role" defaultValue={person.role}>
          {lent.map((role) => (
            <option key={role} value={role}>
              {t(`terms.role.${role}`)}
            </option>
          ))}
        </Select>
        <Select label={t('account.life')} name="days" defaultValue={30}>
          {lives.map((days) => (
            <option key={days} value={days}>
              {t('account.days', { count: days, days: figures.number(days) })}
            </option>
          ))}
        </Select>
      </div>
      <div className="row">
        <Button type="submit" look="primary" busy={busy}>
          {t('account.make')}
        </Button>
      </div>
    </form>
  );
}
