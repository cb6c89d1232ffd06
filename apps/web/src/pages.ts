/** The pages behind the door: each is fetched when it is opened, or when it is about to be. */
import { loadWords } from './language/words.ts';

/** A page with the sentences that only the other pages than the workbench need. */
async function worded<Module>(page: Promise<Module>): Promise<Module> {
  const [module] = await Promise.all([page, loadWords('pages')]);
  return module;
}

export const pages = {
  home: async () => ({ default: (await worded(import('./home/index.tsx'))).HomeScreen }),
  intake: async () => ({ default: (await worded(import('./intake/index.tsx'))).IntakeScreen }),
  settings: async () => ({
    default: (await worded(import('./settings/index.tsx'))).SettingsScreen,
  }),
  workbench: async () => ({ default: (await import('./workbench/index.tsx')).WorkbenchScreen }),
  review: async () => ({ default: (await worded(import('./review/index.tsx'))).ReviewScreen }),
  report: async () => ({ default: (await worded(import('./report/index.tsx'))).ReportScreen }),
} as const;

/** The id of the article whose workbench lies at this address. */
export function articleAt(path: string): string | null {
  return /^\/articles\/([\w-]+)(?:\/claims\/\d+)?$/.exec(path)?.[1] ?? null;
}

/** Asks for the page of an address before anything shows it. */
export function fetchPage(path: string) {
  if (articleAt(path)) void pages.workbench();
  else if (path === '/') void pages.home();
  else if (path === '/import') void pages.intake();
  else if (path === '/settings') void pages.settings();
  else if (path.startsWith('/review')) void pages.review();
  else if (path.endsWith('/report')) void pages.report();
}
