/** Who is signed in, and the way out. */
import { Link } from 'wouter';
import { useSession } from '../../desk/session.tsx';
import { toast } from '../../desk/toasts.ts';
import { signOut } from '../../door/account.ts';
import { useWords } from '../../language/use-words.ts';
import { Button } from '../form/button.tsx';
import { Menu } from '../form/menu.tsx';
import { Avatar, nameOf } from '../marks/avatar.tsx';

export function PersonMenu() {
  const { t, language } = useWords();
  const { person } = useSession();
  const name = nameOf(person, language);
  const leave = async () => {
    // A full load drops everything this tab knew of the person.
    if (await signOut()) location.assign('/sign-in');
    else toast({ text: t('frame.signOutFailed') });
  };
  return (
    <Menu label={t('frame.person', { name })} face={<Avatar person={person} named />}>
      <span className="who">
        <bdi>{name}</bdi>
        <span className="meta">{t(`terms.role.${person.role}`)}</span>
      </span>
      <Link className="btn" href="/settings">
        {t('frame.settings')}
      </Link>
      <Button onClick={() => void leave()}>{t('frame.signOut')}</Button>
    </Menu>
  );
}
