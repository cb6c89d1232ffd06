/** The page before the desk: a form beside a proof that shows what the work is. */
import type { ReactNode } from 'react';
import { useWords } from '../language/use-words.ts';
import { Brand } from '../parts/frame/brand.tsx';
import { LanguageToggle, ThemeButton } from '../parts/frame/looks.tsx';
import { Plate } from './plate.tsx';
import './door.css';

interface Props {
  readonly title: string;
  readonly lead: ReactNode;
  readonly children: ReactNode;
}

export function DoorFrame({ title, lead, children }: Props) {
  const { t } = useWords();
  return (
    <div className="door">
      <div className="form">
        <header className="row">
          <Brand />
          <span className="grow" />
          <LanguageToggle />
          <ThemeButton />
        </header>
        <main>
          <div>
            <h1 className="page-title">{title}</h1>
            <p className="lead">{lead}</p>
          </div>
          {children}
        </main>
        <footer className="foot">
          <span>{t('door.open')}</span>
          <span>{t('door.local')}</span>
        </footer>
      </div>
      <Plate />
    </div>
  );
}
