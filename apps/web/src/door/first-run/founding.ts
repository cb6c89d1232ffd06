/** The form of the first run: read, looked through, sent. */
import type { WordKey } from '../../language/words.ts';
import { type Founding, foundNewsroom, signIn } from '../account.ts';
import { fateOf, problemsIn, type Reply } from '../send.ts';

export type Faults = Partial<Record<keyof Founding, WordKey>>;

/** What went wrong; empty after success, when the page is left. */
interface Outcome {
  readonly faults?: Faults;
  readonly trouble?: WordKey;
}

export function readForm(form: HTMLFormElement): Founding {
  const typed = new FormData(form);
  const word = (name: keyof Founding) => String(typed.get(name) ?? '').trim();
  return {
    name: word('name'),
    nameLatin: word('nameLatin'),
    personName: word('personName'),
    email: word('email'),
    password: String(typed.get('password') ?? ''),
  };
}

/** Least letters of a password that opens the door alone; the server has the last word. */
const long = 15;

export function faultsOf(founding: Founding): Faults {
  const missing = Object.entries(founding).filter(([, text]) => text === '');
  const faults: Faults = Object.fromEntries(missing.map(([field]) => [field, 'door.missing']));
  if (founding.email && !/^\S+@\S+\.\S+$/.test(founding.email)) faults.email = 'door.notEmail';
  if (founding.password && [...founding.password].length < long) {
    faults.password = 'door.passwordShort';
  }
  return faults;
}

export async function foundAndEnter(founding: Founding): Promise<Outcome> {
  const reply = await foundNewsroom(founding);
  if (reply.status === 409) return { trouble: 'door.alreadyFounded' };
  const fate = fateOf(reply);
  if (fate === 'wrong') return refusedFields(reply);
  if (fate === 'failed') return { trouble: 'door.foundFailed' };
  if (fate !== 'in') return { trouble: `door.${fate}` };
  const entry = await signIn(founding.email, founding.password);
  // Whatever is owed is asked for on the page of sign-in.
  if (entry === 'second-factor' || entry === 'enrolment') location.assign('/sign-in');
  else if (entry === 'in') location.assign('/');
  else return { trouble: `door.${entry}` };
  return {};
}

function refusedFields(reply: Reply): Outcome {
  const problems = problemsIn(reply);
  if (problems.length === 0) return { trouble: 'door.foundFailed' };
  const faults = problems.map(({ field, problem }) => [
    field,
    problem === 'too-short' && field === 'password'
      ? 'door.passwordShort'
      : `fault.door.${problem}`,
  ]);
  return { faults: Object.fromEntries(faults) };
}
