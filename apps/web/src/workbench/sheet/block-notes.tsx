/** What the paint says, in words: paint is invisible to a screen reader, so each block is described. */
import type { Block } from '@isnad/text';
import { memo } from 'react';
import { useWords } from '../../language/use-words.ts';
import type { ClaimLook } from '../claims/bench.ts';
import { noteId } from './blocks.tsx';

interface BlockNotesProps {
  readonly blocks: readonly Block[];
  readonly looksByBlock: ReadonlyMap<number, readonly ClaimLook[]>;
}

export const BlockNotes = memo(function BlockNotes({ blocks, looksByBlock }: BlockNotesProps) {
  const { t, figures, language } = useWords();
  const list = new Intl.ListFormat(language === 'ar' ? 'ar' : 'en', { type: 'unit' });
  const note = (looks: readonly ClaimLook[]) => {
    const names = looks.map(({ number, verdict }) => `${figures.number(number)} ${verdict}`);
    return t('workbench.blockNote', {
      claims: t('count.claims', { count: looks.length }),
      list: list.format(names),
    });
  };
  return (
    <div hidden>
      {blocks.map((block) => {
        const looks = looksByBlock.get(block.start) ?? [];
        return (
          <p key={block.start} id={noteId(block)}>
            {looks.length > 0 && note(looks)}
          </p>
        );
      })}
    </div>
  );
});
