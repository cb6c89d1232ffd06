/** What keeps the linked data from being complete, each finding leading to the claim to mend. */
import { Link } from 'wouter';
import type { Outputs } from '../../desk/line/trpc.ts';
import { useWords } from '../../language/use-words.ts';
import { Icon } from '../../parts/marks/icon.tsx';
import { type FindingGroup, groupFindings } from './finding-groups.ts';

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
      <ul className="findings">
        {groupFindings(findings).map((group) => (
          <Group key={group.finding.rule} articleId={articleId} group={group} />
        ))}
      </ul>
    </section>
  );
}

interface GroupProps {
  readonly articleId: string;
  readonly group: FindingGroup<Finding>;
}

function Group({ articleId, group }: GroupProps) {
  const { t, figures } = useWords();
  const { severity, field, rule } = group.finding;
  return (
    <li>
      <span className={severity}>
        <Icon name={severity === 'error' ? 'ban' : 'flag'} size="s" />
      </span>
      <span>
        <span className="sr">{t(`report.${severity}`)}: </span>
        {t(`report.rule.${rule}`)}
      </span>
      <span className="places meta">
        {t(`report.field.${field}`)}
        {group.claimNumbers.map((number) => (
          <Link
            key={number}
            className="num"
            href={`/articles/${articleId}/claims/${number}`}
            aria-label={t('report.openClaim', { number })}
          >
            {figures.number(number)}
          </Link>
        ))}
      </span>
    </li>
  );
}
