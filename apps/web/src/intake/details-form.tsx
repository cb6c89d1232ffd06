/** What the text says about itself, every word of it mendable. */
import type { Direction } from '@isnad/text';
import { useWords } from '../language/use-words.ts';
import { Segments } from '../parts/form/choice.tsx';
import { Field, Select } from '../parts/form/field.tsx';

export interface Details {
  readonly title: string;
  readonly byline: string;
  readonly publisher: string;
  readonly url: string;
  /** ISO date or empty. */
  readonly publishedOn: string;
  readonly language: string;
  readonly direction: Direction;
  /** Local date and time of the field, or empty. */
  readonly deadline: string;
}

interface Props {
  readonly details: Details;
  readonly onChange: (details: Details) => void;
}

const offered = ['ar', 'en', 'fr', 'es', 'fa', 'ur', 'he', 'ru', 'zh', 'tr', 'de'] as const;

export function DetailsForm({ details, onChange }: Props) {
  const { t, language } = useWords();
  const field = (name: 'title' | 'byline' | 'publisher' | 'url' | 'publishedOn' | 'deadline') => ({
    value: details[name],
    onChange: (event: { target: { value: string } }) =>
      onChange({ ...details, [name]: event.target.value }),
  });
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const languages = [...new Set([details.language, ...offered])];
  return (
    <div className="details">
      <Field label={t('intake.fields.title')} required maxLength={500} {...field('title')} />
      <div className="two">
        <Field label={t('intake.fields.byline')} maxLength={200} {...field('byline')} />
        <Field label={t('intake.fields.publisher')} maxLength={200} {...field('publisher')} />
      </div>
      <Field
        label={t('intake.fields.url')}
        dir="ltr"
        inputMode="url"
        maxLength={2048}
        {...field('url')}
      />
      <div className="two">
        <Field label={t('intake.fields.publishedOn')} type="date" {...field('publishedOn')} />
        <Field label={t('intake.fields.deadlineAt')} type="datetime-local" {...field('deadline')} />
      </div>
      <div className="two">
        <Select
          label={t('intake.fields.language')}
          value={details.language}
          onChange={({ target }) => onChange({ ...details, language: target.value })}
        >
          {languages.map((code) => (
            <option key={code} value={code}>
              {code === 'und' ? t('intake.unknownLanguage') : names.of(code)}
            </option>
          ))}
        </Select>
        <Segments<Direction>
          label={t('intake.fields.direction')}
          value={details.direction}
          options={[
            ['rtl', t('intake.rtl')],
            ['ltr', t('intake.ltr')],
          ]}
          onChange={(direction) => onChange({ ...details, direction })}
        />
      </div>
    </div>
  );
}
