// Ten thousand claims on a megabyte of Arabic: what painting, changing, scrolling and pointing cost.
import { median } from './painting/hits.ts';
import type { TechniqueName } from './painting/page.ts';
import { busyDuring, type Load, openRounds } from './painting/rounds.ts';
import { type Line, printTable } from './painting/table.ts';

const megabyte: Load = { bytes: 1_048_576, claims: 10_000 };
const hundredKilobytes: Load = { bytes: 102_400, claims: 10_000 };
const times = Number(process.argv[2] ?? 5);

const rounds = await openRounds();

async function several<Result>(work: () => Promise<Result>, count = times): Promise<Result[]> {
  const results: Result[] = [];
  for (let round = 0; round < count; round += 1) results.push(await work());
  return results;
}

async function paint(name: TechniqueName) {
  const results = await several(() =>
    rounds.round(megabyte, name, (page) =>
      busyDuring(page, () =>
        page.evaluate((technique) => window.painting.paintAll(technique), name),
      ),
    ),
  );
  return {
    busy: median(results.map(({ busy }) => busy)),
    shown: median(results.map(({ result }) => result)),
  };
}

async function change(isReal: boolean) {
  const results = await several(() =>
    rounds.round(megabyte, 'ours', (page) =>
      page.evaluate((real) => window.painting.changeOne(9, real), isReal),
    ),
  );
  return {
    add: median(results.map(({ add }) => add)),
    remove: median(results.map(({ remove }) => remove)),
  };
}

const point = (load: Load) =>
  several(() =>
    rounds.round(load, 'ours', (page) => page.evaluate(() => window.painting.pointAt())),
  );

const nothing = await paint('nothing');
const ours = await paint('ours');
const all = await paint('allRanges');
const react = await paint('reactSpans');
const recogito = await paint('recogito');
const empty = await change(false);
const one = await change(true);
const scrolls = await several(() =>
  rounds.round(hundredKilobytes, 'ours', (page) => page.evaluate(() => window.painting.scroll(60))),
);
const hits = { megabyte: await point(megabyte), hundredKilobytes: await point(hundredKilobytes) };
await rounds.close();

const lines: Line[] = [
  { figure: 'main thread, empty frame', value: nothing.busy, unit: 'ms' },
  { figure: 'main thread, ours', value: ours.busy, unit: 'ms' },
  { figure: 'main thread, all ranges registered', value: all.busy, unit: 'ms' },
  { figure: 'main thread, React spans', value: react.busy, unit: 'ms' },
  { figure: 'main thread, Recogito 4.1.1 from offsets', value: recogito.busy, unit: 'ms' },
  { figure: 'less than Recogito', value: recogito.busy / ours.busy, unit: '×', least: 50 },
  { figure: 'less than React spans', value: react.busy / ours.busy, unit: '×', least: 20 },
  { figure: 'of registering all ranges', value: ours.busy / all.busy, unit: '×', most: 0.5 },
  {
    figure: 'painted, of an empty frame pair',
    value: ours.shown / nothing.shown,
    unit: '×',
    most: 1.3,
  },
  {
    figure: 'one claim more, over an empty frame',
    value: one.add - empty.add,
    unit: 'ms',
    most: 5,
  },
  {
    figure: 'one claim less, over an empty frame',
    value: one.remove - empty.remove,
    unit: 'ms',
    most: 5,
  },
  {
    figure: 'scrolling 100 KB',
    value: median(scrolls.map(({ framesPerSecond }) => framesPerSecond)),
    unit: 'fps',
    least: 58,
  },
  {
    figure: 'longest task while scrolling',
    value: Math.max(...scrolls.map(({ longest }) => longest)),
    unit: 'ms',
    most: 99.9,
  },
  ...Object.entries(hits).flatMap(([name, found]): Line[] => [
    {
      figure: `claims under the pointer, ${name === 'megabyte' ? '1 MB' : '100 KB'}`,
      value: median(found.map((hit) => hit.median)),
      unit: 'ms',
      most: 0.1,
    },
    {
      figure: `  missed, in ${found[0]?.points} points`,
      value: Math.max(...found.map(({ missed }) => missed)),
      unit: '',
      most: 0,
    },
    {
      figure: `  invented, ${found[0]?.inMargins} points in margins and gaps`,
      value: Math.max(...found.map(({ invented }) => invented)),
      unit: '',
      most: 0,
    },
  ]),
];
printTable(`10,000 claims, 1 MB of Arabic, medians of ${times} rounds`, lines);
