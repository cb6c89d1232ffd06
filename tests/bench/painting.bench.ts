// Ten thousand claims on a megabyte of Arabic: what painting, changing, scrolling and pointing cost.
import { cpus } from 'node:os';
import { type Hits, median } from './painting/hits.ts';
import type { Change, Scroll, TechniqueName } from './painting/page.ts';
import { busyDuring, type Load, openRounds } from './painting/rounds.ts';
import { type Line, report } from './re-anchor/report.ts';

type Painted = { busy: number; shown: number };

const megabyte: Load = { bytes: 1_048_576, claims: 10_000 };
const hundredKilobytes: Load = { bytes: 102_400, claims: 10_000 };
const names = ['nothing', 'ours', 'allRanges', 'reactSpans', 'recogito'] as const;
const times = Number(process.argv[2] ?? 7);
const rounds = await openRounds();

function paint(name: TechniqueName): Promise<Painted> {
  return rounds.round(megabyte, name, async (page) => {
    const paintAll = () => page.evaluate((technique) => window.painting.paintAll(technique), name);
    const { result, busy } = await busyDuring(page, paintAll);
    return { busy, shown: result };
  });
}

function change(isReal: boolean): Promise<Change> {
  return rounds.round(megabyte, 'ours', (page) =>
    page.evaluate((real) => window.painting.changeOne(9, real), isReal),
  );
}

function scroll(): Promise<Scroll> {
  return rounds.round(hundredKilobytes, 'ours', (page) =>
    page.evaluate(() => window.painting.scroll(60)),
  );
}

function point(load: Load): Promise<Hits> {
  return rounds.round(load, 'ours', (page) => page.evaluate(() => window.painting.pointAt()));
}

/** Every round goes through everything once, so that a busy minute of the machine spares nobody. */
async function oneRound() {
  const painted = {} as Record<(typeof names)[number], Painted>;
  for (const name of names) painted[name] = await paint(name);
  return {
    painted,
    empty: await change(false),
    changed: await change(true),
    scrolled: await scroll(),
    pointed: { '1 MB': await point(megabyte), '100 KB': await point(hundredKilobytes) },
  };
}

const measured: Awaited<ReturnType<typeof oneRound>>[] = [];
for (let round = 0; round < times; round += 1) measured.push(await oneRound());
await rounds.close();

type Round = (typeof measured)[number];
const middle = (of: (round: Round) => number) => median(measured.map(of));
const worst = (of: (round: Round) => number) => Math.max(...measured.map(of));
const busy = (name: (typeof names)[number]) => middle(({ painted }) => painted[name].busy);
const shown = (name: (typeof names)[number]) => middle(({ painted }) => painted[name].shown);
const ms = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ms`;

function atLeast(figure: string, least: number, value: number, unit: string, how = ''): Line {
  const isHeld = value >= least;
  return {
    figure,
    bar: `≥ ${least} ${unit}`,
    measured: `${value.toFixed(1)} ${unit}${how}`,
    isHeld,
  };
}

function atMost(figure: string, most: number, value: number, unit: string, how = ''): Line {
  const shownValue = Number.isInteger(value) ? `${value}` : value.toFixed(value < 1 ? 3 : 2);
  const isHeld = value <= most;
  return { figure, bar: `≤ ${most} ${unit}`, measured: `${shownValue} ${unit}${how}`, isHeld };
}

function timesLess(figure: string, least: number, name: 'recogito' | 'reactSpans'): Line {
  const how = ` (ours ${ms(busy('ours'))}, theirs ${ms(busy(name))})`;
  return atLeast(figure, least, busy(name) / busy('ours'), '×', how);
}

function changeLine(figure: string, of: (change: Change) => number): Line {
  const [empty, one] = [middle((round) => of(round.empty)), middle((round) => of(round.changed))];
  return atMost(figure, 5, one - empty, 'ms', ` (${ms(one)} over ${ms(empty)})`);
}

function pointLines(size: '1 MB' | '100 KB'): Line[] {
  const points = worst(({ pointed }) => pointed[size].points);
  const outside = worst(({ pointed }) => pointed[size].inMargins);
  return [
    atMost(
      `${size}: claims under the pointer`,
      0.1,
      middle((it) => it.pointed[size].median),
      'ms',
    ),
    atMost(
      `${size}: missed at ${points} points`,
      0,
      worst((it) => it.pointed[size].missed),
      '',
    ),
    atMost(
      `${size}: hit at ${outside} points beside claims`,
      0,
      worst((it) => it.pointed[size].invented),
      '',
    ),
  ];
}

const [processor] = cpus();
console.log(`10,000 claims, medians of ${times} rounds; ${cpus().length} × ${processor?.model}`);
report([
  timesLess('main thread, less than Recogito 4.1.1', 50, 'recogito'),
  timesLess('main thread, less than React spans', 20, 'reactSpans'),
  atMost(
    'main thread, of registering all ranges',
    0.5,
    busy('ours') / busy('allRanges'),
    '×',
    ` (all ranges ${ms(busy('allRanges'))}, empty ${ms(busy('nothing'))})`,
  ),
  atMost(
    'painted, of an empty frame pair',
    1.3,
    shown('ours') / shown('nothing'),
    '×',
    ` (${ms(shown('ours'))} over ${ms(shown('nothing'))})`,
  ),
  changeLine('one claim more, over an empty frame', ({ add }) => add),
  changeLine('one claim less, over an empty frame', ({ remove }) => remove),
  atLeast(
    'scrolling 100 KB',
    58,
    middle((it) => it.scrolled.framesPerSecond),
    'fps',
  ),
  atMost(
    'longest task while scrolling',
    99,
    worst((it) => it.scrolled.longest),
    'ms',
  ),
  ...pointLines('1 MB'),
  ...pointLines('100 KB'),
]);
