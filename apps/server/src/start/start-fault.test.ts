import { OpenFault } from '@isnad/store';
import { expect, test } from 'vitest';
import { readSettings } from './settings.ts';
import { StartFault, sentenceOf, startFaultOf } from './start-fault.ts';

const places = { port: 4170, host: 'desk', dataFolder: '/srv/isnad' };
const system = (code: string, syscall = 'open') =>
  Object.assign(new Error(code), { code, syscall });

test.each<[string, unknown, string, string]>([
  ['a port in use', system('EADDRINUSE', 'listen'), 'port-taken', '4170'],
  ['a port of the system', system('EACCES', 'listen'), 'port-refused', '4170'],
  ['an address of another machine', system('EADDRNOTAVAIL', 'listen'), 'host-unknown', 'desk'],
  ['a read-only disk', system('EROFS'), 'read-only', '/srv/isnad'],
  ['a newer database', new OpenFault('newer-database', 'x'), 'newer-database', '/srv/isnad'],
])('%s is said in one line of both languages', (_what, cause, name, about) => {
  const fault = startFaultOf(cause, places);
  expect(fault).toMatchObject({ fault: name, about });
  const sentence = fault ? sentenceOf(fault) : '';
  expect(sentence).toContain(about);
  expect(sentence).toMatch(/^[^\n]*\p{Script=Arabic}[^\n]* \/ [^\n]*[a-z][^\n]*$/u);
});

test('a bug of ours is no fault of whoever starts the server', () => {
  expect(startFaultOf(new TypeError('x is not a function'), places)).toBeNull();
});

test.each([
  ['PORT', { PORT: '70000' }, 'port-invalid'],
  ['PORT', { PORT: '-1' }, 'port-invalid'],
  ['ISNAD_URL', { ISNAD_URL: 'ftp://desk' }, 'url-invalid'],
])('a wrong %s is refused: %o', (_name, environment, fault) => {
  expect(() => readSettings(environment, [])).toThrow(StartFault);
  expect(() => readSettings(environment, [])).toThrow(fault);
});

test('without a word the newsroom opens on this machine only', () => {
  const settings = readSettings({}, []);
  expect(settings).toMatchObject({ port: 4170, host: '127.0.0.1', empty: false, publicUrl: null });
});
