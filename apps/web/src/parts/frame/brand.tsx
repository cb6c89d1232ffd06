/** The mark and the name, leading home. */
import { Link } from 'wouter';
import { useWords } from '../../language/use-words.ts';

export function Brand() {
  const { t, language } = useWords();
  return (
    <Link className="brand" href="/" aria-label={t('frame.brand')}>
      <svg className="i" viewBox="0 0 24 24" aria-hidden="true">
        <path
          d="M19 4.5v15M14.5 6.5h-9M14.5 12h-11M14.5 17.5h-7"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.7"
          strokeLinecap="round"
        />
        <g>
          <circle cx="19" cy="6.5" r="2.3" />
          <circle cx="19" cy="12" r="2.3" />
          <circle cx="19" cy="17.5" r="2.3" />
        </g>
      </svg>
      <b lang="ar">إسناد</b>
      {language === 'en' && <span className="lat">Isnad</span>}
    </Link>
  );
}
