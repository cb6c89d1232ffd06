/** Shows on a terminal how far a long piece of work has come; in a log it says nothing. */

import type { Progress } from '@isnad/store';

const names: Readonly<Record<Progress['step'], string>> = {
  manifest: 'قراءة الجداول · Reading the tables',
  copy: 'النسخ · Copying',
  seal: 'الختم · Sealing',
  check: 'فحص الملف · Checking the file',
  journal: 'فحص السجل · Checking the journal',
  rows: 'فحص المحفوظات · Checking what is kept',
  replay: 'إعادة تشغيل السجل · Replaying the journal',
};

const width = 24;
const wipe = '\r\u001b[K';

interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export interface ProgressBar {
  told(progress: Progress): void;
  /** Leaves the line empty. */
  end(): void;
}

export function drawProgress(screen: Screen): ProgressBar {
  let shown = '';
  const show = (line: string) => {
    if (!screen.isTTY || line === shown) return;
    shown = line;
    screen.write(`${wipe}${line}`);
  };
  return {
    told({ step, part }) {
      const filled = Math.round(Math.min(1, part) * width);
      const bar = '█'.repeat(filled) + '░'.repeat(width - filled);
      show(`${bar} ${String(Math.round(part * 100)).padStart(3)} %  ${names[step]}`);
    },
    end: () => show(''),
  };
}
