/** What reading changed or found odd. */
import { useWords } from '../language/use-words.ts';
import { Icon } from '../parts/marks/icon.tsx';
import type { Draft } from './handing/reading.ts';

export function Notices({ notices }: Pick<Draft, 'notices'>) {
  const { t, figures } = useWords();
  if (notices.length === 0) return null;
  return (
    <section className="note">
      <Icon name="flag" size="s" />
      <div>
        <b>{t('intake.notices')}</b>
        <ul>
          {notices.map(({ kind, count }) => (
            <li key={kind}>{t(`intake.notice.${kind}`, { n: figures.number(count) })}</li>
          ))}
        </ul>
      </div>
    </section>
  );
}
