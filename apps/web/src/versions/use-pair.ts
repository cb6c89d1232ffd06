/** Which two versions are compared, kept in the address so that it can be sent and comes back. */
import { useSearchParams } from 'wouter';

interface Numbered {
  readonly number: number;
}

/** Numbers of versions, from the older way of reading to the newer or the other way round. */
export interface Pair {
  readonly from: number;
  readonly to: number;
}

/** The address to compare two versions at. */
export function pairAddress({ from, to }: Pair): string {
  return `?from=${from}&to=${to}`;
}

/** What the address asks for; without a word there, the newest version and the one before it. */
export function usePair(versions: readonly Numbered[]): readonly [Pair, (pair: Pair) => void] {
  const [search, setSearch] = useSearchParams();
  const newest = versions[0]?.number ?? 1;
  const asked = (key: 'from' | 'to', otherwise: number) => Number(search.get(key) ?? otherwise);
  const pair = { from: asked('from', newest - 1), to: asked('to', newest) };
  const choose = ({ from, to }: Pair) =>
    setSearch({ from: String(from), to: String(to) }, { replace: true });
  return [pair, choose];
}
