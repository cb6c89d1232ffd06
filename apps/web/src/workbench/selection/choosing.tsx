/** Over the words: handles on what is chosen or open, and the toolbar of what is chosen. */
import type { BenchAction } from '../keys/key-map.ts';
import type { BenchState } from '../use-bench.ts';
import { Handles } from './handles.tsx';
import { Toolbar } from './toolbar.tsx';
import { type SpanLines, useSpanLines } from './use-span-lines.ts';

interface ChoosingProps {
  readonly state: BenchState;
  /** Lines of the chosen words. */
  readonly lines: SpanLines | null;
  readonly onAct: (action: BenchAction) => void;
}

export function Choosing({ state, lines, onAct }: ChoosingProps) {
  const { adjusting, bench, choose, draft, measure, offers, sheet } = state;
  const open = draft ? null : adjusting.draft;
  const openLines = useSpanLines(sheet, open?.spans ?? null, measure);
  if (!sheet) return null;
  const { document } = bench.version;
  if (draft && lines && offers) {
    return (
      <>
        <Handles
          sheet={sheet}
          document={document}
          draft={draft}
          lines={lines}
          onMove={choose}
          onDone={choose}
        />
        <Toolbar offers={offers} lines={lines} onAct={onAct} />
      </>
    );
  }
  if (!open || !openLines) return null;
  return (
    <Handles
      sheet={sheet}
      document={document}
      draft={open}
      lines={openLines}
      onMove={adjusting.move}
      onDone={adjusting.done}
    />
  );
}
