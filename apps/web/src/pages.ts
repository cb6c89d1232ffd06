/** The pages behind the door: each is fetched when it is opened, or when it is about to be. */
import { loadWords } from './language/words.ts';
import { later } from './later.tsx';
import { Waiting } from './parts/feedback/waiting.tsx';

/** A page with the sentences that only the other pages than the workbench need. */
async function worded<Module>(page: Promise<Module>): Promise<Module> {
  const [module] = await Promise.all([page, loadWords('pages')]);
  return module;
}

export const pages = {
  home: later(async () => (await worded(import('./home/index.tsx'))).HomeScreen, Waiting),
  intake: later(async () => (await worded(import('./intake/index.tsx'))).IntakeScreen, Waiting),
  settings: later(async () => {
    const [{ SettingsScreen }] = await Promise.all([
      worded(import('./settings/index.tsx')),
      loadWords('account'),
    ]);
    return SettingsScreen;
  }, Waiting),
  workbench: later(async () => (await import('./workbench/index.tsx')).WorkbenchScreen, Waiting),
  review: later(async () => (await worded(import('./review/index.tsx'))).ReviewScreen, Waiting),
  report: later(async () => (await worded(import('./report/index.tsx'))).ReportScreen, Waiting),
  versions: later(
    async () => (await worded(import('./versions/index.tsx'))).VersionsScreen,
    Waiting,
  ),
  settle: later(
    async () => (await worded(import('./versions/settle/index.tsx'))).SettleScreen,
    Waiting,
  ),
} as const;

/** The id of the article whose workbench lies at this address. */
export function articleAt(path: string): string | null {
  return /^\/articles\/([\w-]+)(?:\/claims\/\d+)?$/.exec(path)?.[1] ?? null;
}

/** Asks for the page of an address before anything shows it; null where no page lies. */
export function fetchPage(path: string) {
  return pageAt(path)?.fetch() ?? null;
}

function pageAt(path: string) {
  if (articleAt(path)) return pages.workbench;
  if (path === '/') return pages.home;
  if (path === '/import') return pages.intake;
  if (path === '/settings') return pages.settings;
  if (path.startsWith('/review')) return pages.review;
  if (path.endsWith('/versions')) return pages.versions;
  if (/\/settle(?:\/\d+)?$/.test(path)) return pages.settle;
  return path.endsWith('/report') ? pages.report : null;
}
