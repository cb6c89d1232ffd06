/** What keeps the linked data from being complete, each finding leading to the claim to mend. */
import { Link } from 'wouter';
import type { Outputs } from '../../desk/line/trpc.ts';
import { useWords } from '../../language/use-words.ts';
import { Icon } from '../../parts/marks/icon.tsx';

type Finding = Outputs['report']['preview']['findings'][number];

interface Props {
  readonly articleId: string;
  readonly findings: readonly Finding[];
  /** False while no verdict is there to be checked. */
  readonly hasVerdicts: boolean;
}

export function Findings({ articleId, findings, hasVerdicts }: Props) {
  const { t, figures } = useWords();
  const clear = hasVerdicts ? t('report.noFindings') : t('report.nothingChecked');
  return (
    <section aria-labelledby="findings">
      <h2 className="sec" id="findings">
        {t('report.findings')}
        {findings.length > 0 && <span className="n num">{figures.number(findings.length)}</span>}
      </h2>
      {findings.length === 0 && <p className="meta">{clear}</p>}
      <ul className="claim-lines">
        {inOrder(findings).map((finding) => (
          <li key={`${finding.claimNumber} ${finding.rule}`}>
            <FindingLine articleId={articleId} finding={finding} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Errors first; within each, by claim. */
function inOrder(findings: readonly Finding[]) {
  const rank = { error: 0, warning: 1 };
  return findings.toSorted(
    (one, other) =>
      rank[one.severity] - rank[other.severity] || one.claimNumber - other.claimNumber,
  );
}

function FindingLine({ articleId, finding }: { articleId: string; finding: Finding }) {
  const { t } = useWords();
  const { claimNumber: number, severity, field, rule } = finding;
  return (
    <Link className={severity} href={`/articles/${articleId}/claims/${number}`}>
      <Icon name={severity === 'error' ? 'ban' : 'flag'} size="s" />
      <span className="grow">
        <span className="sr">{t(`report.${severity}`)}: </span>
        {t(`report.rule.${rule}`)}
      </span>
      <span className="why meta">
        {t('report.openClaim', { number })}
        <span className="dot" />
        {t(`report.field.${field}`)}
      </span>
    </Link>
  );
}
