/** The report's own words: headline and summary, kept as a draft until they are published. */
import { useWords } from '../language/use-words.ts';
import { Button } from '../parts/form/button.tsx';
import { Field, TextArea } from '../parts/form/field.tsx';

/** Longest that the server takes. */
const longest = { headline: 500, summary: 5_000 } as const;

interface Draft {
  readonly text: string;
  readonly isChanged: boolean;
  readonly write: (text: string) => void;
  readonly clear: () => void;
}

export interface Drafts {
  readonly headline: Draft;
  readonly summary: Draft;
}

export function Wording({ headline, summary }: Drafts) {
  const { t } = useWords();
  const isDraft = headline.isChanged || summary.isChanged;
  const drop = () => {
    headline.clear();
    summary.clear();
  };
  return (
    <section className="wording" aria-label={t('report.choices')}>
      <Field
        label={t('report.headline')}
        hint={t('report.headlineHint')}
        maxLength={longest.headline}
        value={headline.text}
        onChange={(event) => headline.write(event.target.value)}
      />
      <TextArea
        label={t('report.summary')}
        hint={t('report.summaryHint')}
        maxLength={longest.summary}
        value={summary.text}
        onChange={(event) => summary.write(event.target.value)}
      />
      {isDraft && (
        <p className="row meta">
          <span className="grow">{t('report.draftKept')}</span>
          <Button small onClick={drop}>
            {t('report.dropDraft')}
          </Button>
        </p>
      )}
    </section>
  );
}
