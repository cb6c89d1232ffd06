/** A sentence of the seed article and its chain: claim, evidence, passage, verdict. */
import { useWords } from '../language/use-words.ts';
import { Icon, type IconName } from '../parts/marks/icon.tsx';

const links = [
  ['claim', 'bold-q'],
  ['evidence', 'archive'],
  ['passage', 'doc'],
  ['verdict', 'v-true'],
] as const satisfies readonly (readonly [string, IconName])[];

/** Decoration: everything it shows is said again inside. */
export function Plate() {
  const { t } = useWords();
  return (
    <div className="plate" aria-hidden="true">
      <div className="page sheet crop">
        <p className="matn article" lang="ar" dir="rtl">
          {t('door.plate.before')}
          <mark>{t('door.plate.claim')}</mark>
          {t('door.plate.after')}
        </p>
        <div className="chain">
          {links.map(([link, icon]) => (
            <div key={link} className={`link ${link === 'verdict' ? 'v-true' : ''}`}>
              <span className="n">
                <Icon name={icon} />
              </span>
              <div>
                <b>{t(`door.plate.${link === 'claim' ? 'claimName' : link}`)}</b>
                <p>{t(`door.plate.${link}Text`)}</p>
              </div>
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}
