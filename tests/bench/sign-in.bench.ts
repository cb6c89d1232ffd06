// Guessing at the door of the built server: how many passwords are looked at, whether unknown names
// can be told from known ones by the clock, and whether a crowd at the door holds up the others.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { builtServer, Newsroom } from '../newsroom.ts';

const password = 'isnad-demonstration';
const [layla = '', ...others] = ['layla', 'samer', 'huda', 'karim'].map(
  (name) => `${name}@riwaq.example`,
);
const folder = await mkdtemp(join(tmpdir(), 'isnad-bench-'));
const newsroom = new Newsroom(folder, builtServer);
await newsroom.start();

/** Another forged address each time: it must count for nothing. */
let address = 0;
function signIn(email: string, given: string, cookie = ''): Promise<Response> {
  address += 1;
  const forwarded = `203.0.${address >> 8}.${address & 255}`;
  const headers = { 'content-type': 'application/json', 'x-forwarded-for': forwarded, cookie };
  const body = JSON.stringify({ email, password: given });
  return fetch(`${newsroom.url}/api/auth/sign-in/email`, { method: 'POST', headers, body });
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

function tell(name: string, isHeld: boolean, shown: string): void {
  if (!isHeld) process.exitCode = 1;
  console.log(`${isHeld ? 'held' : 'MISSED'} ${name}: ${shown}`);
}

const median = (times: readonly number[]) =>
  times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;

async function tellNamesApart(): Promise<void> {
  const known: number[] = [];
  const unknown: number[] = [];
  for (let turn = 0; turn < 27; turn += 1) {
    const email = others[turn % others.length] ?? '';
    known.push(await timeOf(() => signIn(email, 'not this one')));
    unknown.push(await timeOf(() => signIn(`nobody-${turn}@riwaq.example`, 'not this one')));
  }
  const share = Math.abs(median(unknown) / median(known) - 1);
  const shown = `known ${median(known).toFixed(0)} ms, unknown ${median(unknown).toFixed(0)} ms`;
  tell('unknown names take as long as known ones', share <= 0.1, `${shown}; bar ±10 %`);
}

async function guessOne(): Promise<void> {
  const first = await signIn(layla, password);
  const device =
    first.headers.getSetCookie().find((line) => line.startsWith('isnad.device=')) ?? '';
  const guesses = Array.from({ length: 1000 }, () => signIn(layla, 'not this one'));
  const statuses = (await Promise.all(guesses)).map(({ status }) => status);
  const looked = statuses.filter((status) => status === 401).length;
  const others429 = statuses.filter((status) => status === 429).length;
  const shown = `${looked} looked at, ${others429} asked to wait`;
  tell(
    '1,000 guesses at one account from 1,000 addresses',
    looked <= 10 && looked + others429 === 1000,
    shown,
  );
  const own = await signIn(layla, password, device.split(';')[0]);
  tell('its owner meanwhile, on a device known before', own.status === 200, `status ${own.status}`);
}

async function crowd(): Promise<void> {
  let isOver = false;
  const names = Array.from({ length: 100 }, (_, at) => `crowd-${at}@riwaq.example`);
  const all = Promise.all(names.map((name) => signIn(name, 'not this one'))).then(() => {
    isOver = true;
  });
  const waits: number[] = [];
  while (!isOver) {
    waits.push(await timeOf(() => fetch(`${newsroom.url}/healthz`)));
    await pause(20);
  }
  await all;
  const slowest = Math.max(...waits);
  const shown = `slowest other answer ${slowest.toFixed(0)} ms of ${waits.length}; bar 200 ms`;
  tell('100 passwords at once', slowest <= 200, shown);
}

try {
  await tellNamesApart();
  await guessOne();
  await crowd();
} finally {
  await newsroom.stop();
  await rm(folder, { recursive: true });
}
