/** The names of scheduled backups, by which they are found, sorted and let go. */

const pattern = /^isnad-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z\.backup$/;

/** Such as `isnad-20261123T101500Z.backup`; `at` is ms UTC. */
export function backupName(at: number): string {
  return `isnad-${new Date(at).toISOString().replace(/[-:]|\.\d+/g, '')}.backup`;
}

/** When the newest of these files was begun, ms UTC; null when none is a scheduled backup. */
export function newestBackup(names: readonly string[]): number | null {
  const newest = scheduled(names).at(-1);
  const [, ...parts] = pattern.exec(newest ?? '') ?? [];
  const [year = 0, month = 1, day, hour, minute, second] = parts.map(Number);
  return newest === undefined ? null : Date.UTC(year, month - 1, day, hour, minute, second);
}

/** Those beyond the newest `keep`; files with other names are nobody's business. */
export function outlivedBackups(names: readonly string[], keep: number): string[] {
  return scheduled(names).slice(0, -keep);
}

/** What a backup that was cut short by a power cut has left. */
export function halfBackups(names: readonly string[]): string[] {
  return names.filter(
    (name) => pattern.test(name.replace(/\.half(-\w+)?$/, '')) && !pattern.test(name),
  );
}

function scheduled(names: readonly string[]): string[] {
  return names.filter((name) => pattern.test(name)).sort();
}
