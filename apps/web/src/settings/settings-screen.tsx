/** Settings: how the desk looks to me, how the newsroom works, who is in it, what verdicts mean. */
import { useSession } from '../desk/session.tsx';
import { useWords } from '../language/use-words.ts';
import { usePageTitle } from '../parts/frame/page-title.ts';
import { TopBar } from '../parts/frame/top-bar.tsx';
import { Avatar, nameOf } from '../parts/marks/avatar.tsx';
import { VerdictBadge } from '../parts/marks/verdict.tsx';
import { MySettings } from './my-settings.tsx';
import { NewsroomSettings } from './newsroom-settings.tsx';
import './settings.css';

export function SettingsScreen() {
  const { t } = useWords();
  usePageTitle(t('settings.title'));
  return (
    <>
      <TopBar crumb={t('settings.title')} />
      <main id="main" className="settings">
        <h1 className="page-title">{t('settings.title')}</h1>
        <MySettings />
        <NewsroomSettings />
        <People />
        <Scale />
      </main>
    </>
  );
}

function People() {
  const { t, language } = useWords();
  const { people } = useSession();
  return (
    <section aria-labelledby="people">
      <header>
        <h2 id="people">{t('settings.people')}</h2>
        <p className="meta">{t('settings.peopleHint')}</p>
      </header>
      <ul className="lines">
        {people.map((person) => (
          <li key={person.id}>
            <Avatar person={person} named />
            <bdi className="grow">{nameOf(person, language)}</bdi>
            <bdi className="meta mail clip">{person.email}</bdi>
            <span className="role">{t(`terms.role.${person.role}`)}</span>
          </li>
        ))}
      </ul>
    </section>
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
