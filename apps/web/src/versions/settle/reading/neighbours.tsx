/** Where words were that are gone: the two sentences of the new version between which they stood. */
import type { ArticleVersion } from '@isnad/core';
import type { AnchorNeighbours, Span } from '@isnad/text';
import { useWords } from '../../../language/use-words.ts';

interface Props {
  readonly version: ArticleVersion;
  readonly neighbours: AnchorNeighbours;
}

export function Neighbours({ version, neighbours }: Props) {
  const { t } = useWords();
  const { before, after } = neighbours;
  if (!before && !after) {
    return <p className="meta">{t('settling.elsewhere', { number: version.number })}</p>;
  }
  return (
    <>
      <p className="meta">{t('settling.neighbours')}</p>
      {before && <Sentence version={version} span={before} />}
      <p className="gap">{t('settling.gap')}</p>
      {after && <Sentence version={version} span={after} />}
    </>
  );
}

function Sentence({ version, span }: Pick<Props, 'version'> & { readonly span: Span }) {
  const { text, blocks } = version.document;
  const block = blocks.find(({ start, end }) => start <= span.start && span.start < end);
  return (
    <p className="words" dir={block?.direction} lang={block?.language}>
      {text.slice(span.start, span.end)}
    </p>
  );
}
