/** What is written about a source; the rarer fields wait behind one button. */
import { proximities, reliabilities, sourceKinds } from '@isnad/core';
import { useState } from 'react';
import { useWords } from '../../../../language/use-words.ts';
import { Button } from '../../../../parts/form/button.tsx';
import { Check } from '../../../../parts/form/choice.tsx';
import { Field, Select } from '../../../../parts/form/field.tsx';
import { useClaimDesk } from '../../claim-desk.tsx';
import { languageNames } from './language-names.ts';
import type { SourceDraft } from './source-draft.ts';

interface Props {
  readonly draft: SourceDraft;
  readonly onChange: (changes: Partial<SourceDraft>) => void;
  /** The sentence under a field that the door refused. */
  readonly problemOf: (field: keyof SourceDraft) => string | undefined;
  /** The source itself cannot repeat itself. */
  readonly sourceId?: string;
}

export function SourceFields(props: Props) {
  const { draft, onChange, problemOf } = props;
  const { t } = useWords();
  const [isWhole, setWhole] = useState(false);
  const line = (key: 'title' | 'publisher' | 'author' | 'url' | 'publishedOn', limit: number) => ({
    label: t(`inspector.field.${key}`),
    value: draft[key],
    maxLength: limit,
    problem: problemOf(key),
    onChange: (event: { target: { value: string } }) => onChange({ [key]: event.target.value }),
  });
  return (
    <>
      <Field {...line('url', 2_048)} dir="ltr" inputMode="url" />
      <Field {...line('title', 500)} required />
      <div className="two">
        <Field {...line('publisher', 200)} />
        <Field {...line('publishedOn', 10)} type="date" />
        <SourceKind {...props} />
        <Proximity {...props} />
      </div>
      {isWhole && (
        <>
          <div className="two">
            <Field {...line('author', 200)} />
            <Language {...props} />
            <Reliability {...props} />
            <Repeats {...props} />
          </div>
          <Check
            label={t('inspector.field.confidential')}
            hint={t('inspector.hiddenSource')}
            checked={draft.confidential}
            onChange={(confidential) => onChange({ confidential })}
          />
        </>
      )}
      <Button small aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
        {t(isWhole ? 'inspector.lessFields' : 'inspector.moreFields')}
      </Button>
    </>
  );
}

function SourceKind({ draft, onChange }: Props) {
  const { t } = useWords();
  return (
    <Select
      label={t('inspector.field.kind')}
      value={draft.kind}
      onChange={(event) => onChange({ kind: event.target.value })}
    >
      {sourceKinds.map((kind) => (
        <option key={kind} value={kind}>
          {t(`terms.sourceKind.${kind}`)}
        </option>
      ))}
    </Select>
  );
}

function Proximity({ draft, onChange }: Props) {
  const { t } = useWords();
  return (
    <Select
      label={t('inspector.field.proximity')}
      value={draft.proximity}
      onChange={(event) => onChange({ proximity: event.target.value })}
    >
      <option value="">{t('inspector.none')}</option>
      {proximities.map((proximity) => (
        <option key={proximity} value={proximity}>
          {t(`terms.proximity.${proximity}`)}
        </option>
      ))}
    </Select>
  );
}

function Reliability({ draft, onChange }: Props) {
  const { t } = useWords();
  return (
    <Select
      label={t('inspector.field.reliability')}
      value={draft.reliability}
      onChange={(event) => onChange({ reliability: event.target.value })}
    >
      <option value="">{t('inspector.none')}</option>
      {reliabilities.map((letter) => (
        <option key={letter} value={letter}>
          {t(`inspector.reliability.${letter}`)}
        </option>
      ))}
    </Select>
  );
}

function Language({ draft, onChange }: Props) {
  const { t, language } = useWords();
  return (
    <Select
      label={t('inspector.field.language')}
      value={draft.language}
      onChange={(event) => onChange({ language: event.target.value })}
    >
      <option value="">{t('inspector.none')}</option>
      {languageNames(language, draft.language).map(([tag, name]) => (
        <option key={tag} value={tag}>
          {name}
        </option>
      ))}
    </Select>
  );
}

/** Two papers that carry one agency count once, so the source says whom it quotes. */
function Repeats({ draft, onChange, sourceId }: Props) {
  const { t } = useWords();
  const { opened } = useClaimDesk();
  const others = opened.sources.filter(({ id, title }) => id !== sourceId && title !== '');
  return (
    <Select
      label={t('inspector.field.repeatsId')}
      value={draft.repeatsId}
      onChange={(event) => onChange({ repeatsId: event.target.value })}
    >
      <option value="">{t('inspector.independent')}</option>
      {others.map(({ id, title }) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
    </Select>
  );
}
