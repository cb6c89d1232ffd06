/** The report as files: page, table, linked data. */
import { useWords } from '../language/use-words.ts';
import { Button } from '../parts/form/button.tsx';
import { Icon } from '../parts/marks/icon.tsx';
import { type ExportFormat, exportAddress, exportFormats, exportName } from './addresses.ts';

/** A dot would part the path of a sentence. */
const names = {
  html: 'html',
  csv: 'csv',
  'claim-review.jsonld': 'claimReview',
  'annotations.jsonld': 'annotations',
} as const satisfies Record<ExportFormat, string>;

interface Props {
  readonly articleId: string;
  /** Name under which the report is or will be published. */
  readonly slug: string;
  readonly language: 'ar' | 'en';
  /** False while no verdict may leave the house. */
  readonly hasVerdicts: boolean;
}

export function Exports({ articleId, slug, language, hasVerdicts }: Props) {
  const { t } = useWords();
  return (
    <section aria-labelledby="exports">
      <h2 className="sec" id="exports">
        {t('report.exports')}
      </h2>
      <p className="meta">{t(hasVerdicts ? 'report.exportsHint' : 'report.exportsNone')}</p>
      <ul className="files">
        {exportFormats.map((format) => (
          <li key={format}>
            {hasVerdicts ? (
              <a
                className="btn line"
                href={exportAddress(articleId, format, language)}
                download={exportName(slug, format, language)}
              >
                <Icon name="archive" />
                {t(`report.export.${names[format]}`)}
              </a>
            ) : (
              <Button look="line" icon="archive" blocked={t('report.exportsNone')}>
                {t(`report.export.${names[format]}`)}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
