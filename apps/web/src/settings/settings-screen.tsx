/** Settings: how the desk looks to me, how the newsroom works, who is in it, what verdicts mean. */
import { useMe } from '../desk/line/use-me.ts';
import { useSession } from '../desk/session.tsx';
import { useWords } from '../language/use-words.ts';
import { usePageTitle } from '../parts/frame/page-title.ts';
import { TopBar } from '../parts/frame/top-bar.tsx';
import { VerdictBadge } from '../parts/marks/verdict.tsx';
import { ProfileSection } from './mine/profile.tsx';
import { SecuritySection } from './mine/security.tsx';
import { NewsroomSettings } from './newsroom-settings.tsx';
import { PeopleSection } from './people/people-section.tsx';
import './settings.css';

export function SettingsScreen() {
  const { t } = useWords();
  const profile = useMe().me?.profile;
  usePageTitle(t('settings.title'));
  return (
    <>
      <TopBar crumb={t('settings.title')} />
      <main id="main" className="settings">
        <h1 className="page-title">{t('settings.title')}</h1>
        {profile && <ProfileSection profile={profile} />}
        <SecuritySection />
        <NewsroomSettings />
        <PeopleSection />
        <Scale />
      </main>
    </>
  );
}

function Scale() {
  const { t, language } = useWords();
  const { scale } = useSession().newsroom;
  return (
    <section aria-labelledby="scale">
      <header>
        <h2 id="scale">{t('settings.scale')}</h2>
        <p className="meta">{t('settings.scaleHint')}</p>
      </header>
      <ul className="lines">
        {scale.map(({ key, definition, number }) => (
          <li key={key}>
            <span className="verdict">
              <VerdictBadge rating={key} scale={scale} />
            </span>
            <span className="grow">{definition[language]}</span>
            <span className="meta">
              {number === null ? t('settings.noNumber') : t('settings.number', { number })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
