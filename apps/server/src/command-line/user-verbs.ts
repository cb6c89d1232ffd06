/** `user add` and `user reset`: a way in for those who have none, from the machine itself. */

import type { Verb } from './verb.ts';

export const userAdd: Verb = {
  usage: 'user add EMAIL --name NAME --role viewer|checker|editor|admin [--latin NAME]',
  about: {
    ar: 'يضيف شخصاً ويعرض عبارة مروره مرة واحدة',
    en: 'adds a person and shows their passphrase once',
  },
  takes: 1,
  options: { name: { type: 'string' }, latin: { type: 'string' }, role: { type: 'string' } },
  run: async (call) => (await import('./user-work.ts')).addUser(call),
};

export const userReset: Verb = {
  usage: 'user reset EMAIL [--second-factor]',
  about: {
    ar: 'عبارة مرور جديدة تُنهي كل دخول قائم؛ ‎--second-factor يزيل الرمز الثاني أيضاً',
    en: 'a new passphrase, which ends every sign-in; --second-factor takes that away as well',
  },
  takes: 1,
  options: { 'second-factor': { type: 'boolean' } },
  run: async (call) => (await import('./user-work.ts')).resetUser(call),
};
