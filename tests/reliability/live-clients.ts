// Two hundred browsers follow the news while the server is killed and started again.
import { rm } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { Ledger } from './rehearsal/ledger.ts';
import { Listener } from './rehearsal/listener.ts';
import { amountOf, conclude } from './rehearsal/outcome.ts';
import { importLongArticle, openStaffed } from './rehearsal/staffed-newsroom.ts';
import { addSource, carryOneClaim } from './rehearsal/writing.ts';

const clients = amountOf('clients', 200);
const perPerson = 4;
const sentences = 2000;
const people = Math.ceil(clients / perPerson);

const { newsroom, folder, hands } = await openStaffed({ checkers: people + 2 });
const [first, leaver, ...others] = hands;
if (!first || !leaver) throw new Error('nobody came in');
const ledger = new Ledger();
const article = await importLongArticle(first, sentences);
const sourceId = await addSource(first);
const work = { article, ledger, sourceId, free: [...Array(sentences).keys()].values() };
const entries = async () =>
  ((await (await fetch(`${newsroom.url}/healthz`)).json()) as { entries: number }).entries;

const start = await entries();
const listen = (cookie: string) => new Listener(newsroom.url, cookie, start);
const listeners = Array.from({ length: clients }, (_, at) =>
  listen(others[at % others.length]?.cookie ?? ''),
);
const signedOut = listen(leaver.cookie);
const following = [...listeners, signedOut].map((listener) => listener.follow());
while (listeners.some(({ connectedAt }) => connectedAt === 0)) await pause(50);

let isOpen = true;
const writing = [first, first].map(async (hand) => {
  while (isOpen) {
    await carryOneClaim(work, (path, input) => hand.changeUntilAnswered(path, input));
    await pause(40);
  }
});
await pause(3000);
await fetch(`${newsroom.url}/api/auth/sign-out`, {
  method: 'POST',
  headers: { cookie: leaver.cookie, 'content-type': 'application/json' },
  body: '{}',
});
await pause(1000);
const heardBefore = signedOut.heard.length;
await newsroom.kill9();
const killedAt = performance.now();
await newsroom.start();
const startedAt = performance.now();
const isBack = ({ connectedAt }: Listener) => connectedAt > killedAt;
while (!listeners.every(isBack) && performance.now() < startedAt + 30_000) await pause(20);
const back = Math.round(Math.max(...listeners.map(({ connectedAt }) => connectedAt)) - startedAt);
await pause(3000);
isOpen = false;
await Promise.all(writing);
const last = await entries();
const deadline = performance.now() + 10_000;
while (listeners.some((one) => one.last < last) && performance.now() < deadline) await pause(50);
for (const listener of [...listeners, signedOut]) listener.leave();
await Promise.all(following);
await newsroom.stop();
await rm(folder, { recursive: true });

const expected = Array.from({ length: last - start }, (_, at) => start + 1 + at);
let [missing, doubled, disordered] = [0, 0, 0];
for (const { heard } of listeners) {
  const seen = new Set(heard);
  missing += expected.filter((seq) => !seen.has(seq)).length;
  doubled += heard.length - seen.size;
  if (heard.some((seq, at) => seq < (heard[at - 1] ?? 0))) disordered += 1;
}
const forbidden = signedOut.heard.length - heardBefore;
conclude({
  name: 'live clients over a killed server',
  figures: { clients, events: expected.length, missing, doubled, disordered, forbidden, back },
  musts: {
    'something happened': expected.length > 0 && heardBefore > 0,
    'nobody missed anything': missing === 0,
    'nobody heard anything twice or out of order': doubled === 0 && disordered === 0,
    'whoever signed out hears nothing more': forbidden === 0,
    'everybody is back within 5 s': back <= 5000 && listeners.every(isBack),
  },
});
