/** A person as one letter on a colour of their own. */
import type { Person } from '@isnad/core';
import type { Language } from '../../language/preferences.ts';
import { usePreferences } from '../../language/preferences.ts';

type Named = Pick<Person, 'email' | 'name' | 'nameLatin'>;

export function nameOf(person: Pick<Person, 'name' | 'nameLatin'>, language: Language): string {
  return language === 'en' ? (person.nameLatin ?? person.name) : person.name;
}

/** The name is said to readers of the screen unless it stands beside the letter anyway. */
export function Avatar({
  person,
  small,
  named,
}: {
  person: Named;
  small?: boolean;
  named?: boolean;
}) {
  const { language } = usePreferences();
  const name = nameOf(person, language);
  const letter = [...name.replace(/^ال(?=.)/, '')][0] ?? '?';
  const classes = `av c${colourOf(person.email)}${small ? ' s' : ''}`;
  if (named) {
    return (
      <span className={classes} aria-hidden="true">
        {letter}
      </span>
    );
  }
  return (
    <span className={classes} role="img" aria-label={name} title={name}>
      {letter}
    </span>
  );
}

function colourOf(email: string): number {
  return ([...email].reduce((sum, sign) => sum + (sign.codePointAt(0) ?? 0), 0) % 5) + 1;
}
