/** Every version with its number, when and how it came in, by whom, and the fingerprint of its text. */
import { Link } from 'wouter';
import type { Outputs } from '../desk/line/trpc.ts';
import { useSession } from '../desk/session.tsx';
import { useWords } from '../language/use-words.ts';
import { nameOf } from '../parts/marks/avatar.tsx';
import { pairAddress } from './use-pair.ts';

export type VersionLine = Outputs['article']['versions']['versions'][number];

interface Props {
  /** Newest first. */
  readonly versions: readonly VersionLine[];
  readonly currentId: string;
}

export function VersionList({ versions, currentId }: Props) {
  const { t, figures } = useWords();
  return (
    <section className="list" aria-label={t('versions.list')}>
      <h2 className="sec">
        {t('versions.list')} <span className="n">{figures.number(versions.length)}</span>
      </h2>
      <ol>
        {versions.map((version) => (
          <Line key={version.id} version={version} isCurrent={version.id === currentId} />
        ))}
      </ol>
    </section>
  );
}

function Line({
  version,
  isCurrent,
}: {
  readonly version: VersionLine;
  readonly isCurrent: boolean;
}) {
  const { t, figures, language } = useWords();
  const { peopleById } = useSession();
  const { number, importedAt, importedBy, importedFrom, textHash } = version;
  const person = peopleById.get(importedBy);
  return (
    <li aria-current={isCurrent || undefined}>
      <b>{t('versions.number', { number })}</b>
      {isCurrent && <span className="ver">{t('versions.current')}</span>}
      <span className="grow" />
      {number > 1 && (
        <Link className="btn sm" href={pairAddress({ from: number - 1, to: number })} replace>
          {t('versions.withPrevious')}
          <span className="sr"> ({t('versions.number', { number })})</span>
        </Link>
      )}
      <p className="meta">
        <bdi>{person ? nameOf(person, language) : t('versions.colleague')}</bdi>
        <span className="dot">{t(`versions.from.${importedFrom}`)}</span>
        <time className="dot" dateTime={new Date(importedAt).toISOString()}>
          {figures.moment(importedAt)}
        </time>
        <span className="dot" title={`${t('versions.hash')}: ${textHash}`}>
          <bdi className="mono">
            {textHash.slice(0, 4)}…{textHash.slice(-4)}
          </bdi>
        </span>
      </p>
    </li>
  );
}
