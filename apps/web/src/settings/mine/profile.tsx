/** What a person keeps of themselves: names, language, looks, digits, calendar, keys. */
import { type SubmitEvent, useState } from 'react';
import { failureSentence } from '../../desk/line/failure.ts';
import { keepProfile, type Profile } from '../../desk/own-preferences.ts';
import { useSignal } from '../../desk/signal.ts';
import { toast } from '../../desk/toasts.ts';
import { type Language, prefer, type Theme, usePreferences } from '../../language/preferences.ts';
import { useWords } from '../../language/use-words.ts';
import { switchLanguage } from '../../language/words.ts';
import { Button } from '../../parts/form/button.tsx';
import { Check, Segments } from '../../parts/form/choice.tsx';
import { Field } from '../../parts/form/field.tsx';
import { singleKeys, switchSingleKeys } from '../../parts/keys/single-keys.ts';

interface Props {
  readonly profile: Profile;
}

export function ProfileSection({ profile }: Props) {
  const { t } = useWords();
  return (
    <section aria-labelledby="mine">
      <header>
        <h2 id="mine">{t('settings.mine')}</h2>
        <p className="meta">{t('settings.mineHint')}</p>
      </header>
      <div className="details">
        <Names profile={profile} />
        <Looks />
        <Figures profile={profile} />
        <Keys />
      </div>
    </section>
  );
}

function useKeeping() {
  const { t } = useWords();
  const [busy, setBusy] = useState(false);
  const keep = async (changes: Partial<Profile>) => {
    setBusy(true);
    try {
      await keepProfile(changes);
      toast({ text: t('settings.saved') });
    } catch (error) {
      toast({ text: failureSentence(error, t) });
    }
    setBusy(false);
  };
  return { keep, busy };
}

function Names({ profile }: Props) {
  const { t } = useWords();
  const { keep, busy } = useKeeping();
  const [name, setName] = useState(profile.name);
  const [nameLatin, setNameLatin] = useState(profile.nameLatin ?? '');
  const wanted = { name: name.trim(), nameLatin: nameLatin.trim() || null };
  const isChanged = wanted.name !== profile.name || wanted.nameLatin !== profile.nameLatin;
  const blocked = wanted.name === '' ? t('door.missing') : t('refusal.nothing-changed');
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void keep(wanted);
  };
  return (
    <form className="details" onSubmit={submit}>
      <div className="two">
        <Field
          label={t('account.name')}
          value={name}
          maxLength={200}
          autoComplete="name"
          problem={wanted.name === '' ? t('door.missing') : undefined}
          onChange={({ target }) => setName(target.value)}
        />
        <Field
          label={t('settings.nameLatin')}
          value={nameLatin}
          dir="ltr"
          maxLength={200}
          onChange={({ target }) => setNameLatin(target.value)}
        />
      </div>
      <div className="row">
        <Button
          type="submit"
          look="line"
          busy={busy}
          blocked={isChanged && wanted.name !== '' ? undefined : blocked}
        >
          {t('account.keepNames')}
        </Button>
      </div>
    </form>
  );
}

/** Shown at once; kept by whoever follows the preferences. */
function Looks() {
  const { t } = useWords();
  const { language, theme } = usePreferences();
  return (
    <div className="two">
      <Segments<Language>
        label={t('settings.language')}
        value={language}
        options={[
          ['ar', t('settings.arabic')],
          ['en', t('settings.english')],
        ]}
        onChange={(next) => void switchLanguage(next)}
      />
      <Segments<Theme>
        label={t('settings.theme')}
        value={theme}
        options={[
          ['light', t('settings.light')],
          ['dark', t('settings.dark')],
          ['system', t('settings.system')],
        ]}
        onChange={(next) => prefer({ theme: next })}
      />
    </div>
  );
}

function Figures({ profile }: Props) {
  const { t } = useWords();
  const { keep } = useKeeping();
  return (
    <div className="two">
      <Segments<'newsroom' | 'latn' | 'arab'>
        label={t('settings.digits')}
        value={profile.digits ?? 'newsroom'}
        options={[
          ['newsroom', t('account.asNewsroom')],
          ['latn', t('account.latn')],
          ['arab', t('account.arab')],
        ]}
        onChange={(next) => void keep({ digits: next === 'newsroom' ? null : next })}
      />
      <Segments<Profile['calendar']>
        label={t('account.calendar')}
        value={profile.calendar}
        options={[
          ['gregorian', t('account.gregorian')],
          ['hijri', t('account.hijri')],
        ]}
        onChange={(calendar) => void keep({ calendar })}
      />
    </div>
  );
}

function Keys() {
  const { t } = useWords();
  const on = useSignal(singleKeys);
  return (
    <Check
      label={t('account.singleKeys')}
      hint={t('account.singleKeysHint')}
      checked={on}
      onChange={switchSingleKeys}
    />
  );
}
