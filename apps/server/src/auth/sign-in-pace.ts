/** Slows down whoever guesses a password: per account, and never for longer than a minute. */

const window = 60_000;
const most = 10;
/** Beyond this many accounts the oldest are forgotten: a flood of names must not fill the memory. */
const remembered = 10_000;

export interface SignInPace {
  /** Seconds to wait before this account may be tried again; 0 when it may be now. */
  waitFor(account: string, now: number): number;
  /** A failed attempt; `now` is ms UTC. */
  failed(account: string, now: number): void;
  succeeded(account: string): void;
}

export function keepPace(): SignInPace {
  const failures = new Map<string, readonly number[]>();
  const recent = (account: string, now: number) =>
    (failures.get(account) ?? []).filter((at) => at > now - window);
  return {
    waitFor(account, now) {
      const [first = now, ...later] = recent(account, now);
      return later.length + 1 < most ? 0 : Math.max(1, Math.ceil((first + window - now) / 1000));
    },
    failed(account, now) {
      const kept = [...recent(account, now), now].slice(-most);
      failures.delete(account);
      failures.set(account, kept);
      const [oldest] = failures.keys();
      if (failures.size > remembered && oldest !== undefined) failures.delete(oldest);
    },
    succeeded: (account) => void failures.delete(account),
  };
}
