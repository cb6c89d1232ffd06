/** The article as it was understood: each block in its own direction and language. */
import type { Block } from '@isnad/text';
import { useWords } from '../language/use-words.ts';
import { HumanText } from '../parts/marks/human-text.tsx';
import type { Details } from './details-form.tsx';
import type { Draft } from './handing/reading.ts';

interface Props {
  readonly draft: Draft;
  readonly details: Pick<Details, 'language' | 'direction'>;
}

export function Proof({ draft, details }: Props) {
  const { t, language } = useWords();
  const { text, blocks } = draft.document;
  const words = text.split(/\s+/u).length;
  return (
    <article
      className="sheet crop proof article"
      aria-label={t('intake.proof')}
      lang={details.language}
      dir={details.direction}
    >
      <p className="proofline" lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
        <b>{t('intake.proof')}</b>
        <span>{t('count.words', { count: words })}</span>
        <span>{t('count.paragraphs', { count: blocks.length })}</span>
      </p>
      {blocks.map((block) => (
        <ProofBlock key={block.start} block={block} text={text.slice(block.start, block.end)} />
      ))}
    </article>
  );
}

const tags = { 1: 'h1', 2: 'h2', 3: 'h3', 4: 'h4', 5: 'h5', 6: 'h6' } as const;

function ProofBlock({ block, text }: { block: Block; text: string }) {
  const Tag = tags[block.level as keyof typeof tags] ?? 'p';
  return (
    <Tag className={`b-${block.kind}`} dir={block.direction} lang={block.language}>
      <HumanText text={text} />
    </Tag>
  );
}
