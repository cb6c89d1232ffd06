/** The newsroom's own settings: read by everybody, changed by an administrator. */
import { type NewsroomDetails, secondFactorPolicies } from '@isnad/core';
import type { ReactNode } from 'react';
import { useSession } from '../desk/session.tsx';
import { useWords } from '../language/use-words.ts';
import { ConflictDialog } from '../parts/feedback/conflict-dialog.tsx';
import { Button } from '../parts/form/button.tsx';
import { Check, Segments } from '../parts/form/choice.tsx';
import { Field } from '../parts/form/field.tsx';
import { useNewsroomEdit } from './newsroom-edit.ts';

export function NewsroomSettings() {
  const { t } = useWords();
  const { may, newsroom } = useSession();
  const isEditable = may('change-newsroom');
  return (
    <section aria-labelledby="newsroom">
      <header>
        <h2 id="newsroom">{t('settings.newsroom')}</h2>
        {!isEditable && <p className="meta">{t('settings.readOnly')}</p>}
      </header>
      {isEditable ? <NewsroomForm key={newsroom.id} /> : <NewsroomFacts />}
    </section>
  );
}

function NewsroomForm() {
  const { t } = useWords();
  const edit = useNewsroomEdit();
  const { details, change } = edit;
  return (
    <form
      className="details"
      onSubmit={(event) => {
        event.preventDefault();
        edit.save();
      }}
    >
      <div className="two">
        <Field
          label={t('settings.name')}
          value={details.name}
          maxLength={200}
          problem={edit.problems.name}
          onChange={({ target }) => change({ name: target.value })}
        />
        <Field
          label={t('settings.nameLatin')}
          dir="ltr"
          value={details.nameLatin}
          maxLength={200}
          problem={edit.problems.nameLatin}
          onChange={({ target }) => change({ nameLatin: target.value })}
        />
      </div>
      <div className="two">
        <Segments<NewsroomDetails['language']>
          label={t('settings.newsroomLanguage')}
          value={details.language}
          options={[
            ['ar', t('settings.arabic')],
            ['en', t('settings.english')],
          ]}
          onChange={(language) => change({ language })}
        />
        <Segments<NewsroomDetails['digits']>
          label={t('settings.digits')}
          value={details.digits}
          options={[
            ['latn', t('settings.latn')],
            ['arab', t('settings.arab')],
          ]}
          onChange={(digits) => change({ digits })}
        />
      </div>
      <Check
        label={t('settings.fourEyes')}
        hint={t('settings.fourEyesHint')}
        checked={details.fourEyes}
        onChange={(fourEyes) => change({ fourEyes })}
      />
      <Segments<NewsroomDetails['secondFactor']>
        label={t('account.policy')}
        value={details.secondFactor}
        options={secondFactorPolicies.map((policy) => [policy, t(`account.policies.${policy}`)])}
        onChange={(secondFactor) => change({ secondFactor })}
      />
      <div className="row">
        <Button
          type="submit"
          look="primary"
          busy={edit.busy}
          blocked={edit.isChanged ? undefined : t('refusal.nothing-changed')}
        >
          {t('frame.save')}
        </Button>
      </div>
      {edit.conflict && (
        <ConflictDialog
          name={t('terms.role.admin')}
          fields={edit.conflict}
          onSettle={edit.settle}
          onClose={edit.giveUp}
        />
      )}
    </form>
  );
}

function NewsroomFacts() {
  const { t } = useWords();
  const { details } = useSession().newsroom;
  const facts: readonly (readonly [label: string, value: ReactNode])[] = [
    [t('settings.name'), <bdi key="name">{details.name}</bdi>],
    [t('settings.nameLatin'), <bdi key="latin">{details.nameLatin}</bdi>],
    [
      t('settings.newsroomLanguage'),
      t(details.language === 'ar' ? 'settings.arabic' : 'settings.english'),
    ],
    [t('settings.digits'), t(`settings.${details.digits}`)],
    [t('account.policy'), t(`account.policies.${details.secondFactor}`)],
    [t('settings.fourEyes'), t(details.fourEyes ? 'settings.on' : 'settings.off')],
  ];
  return (
    <dl className="facts">
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
