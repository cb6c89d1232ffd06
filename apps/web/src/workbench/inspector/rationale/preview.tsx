/** The rationale as readers will see it; each citation leads to its evidence. */
import { micromark } from 'micromark';
import { createElement, Fragment, type ReactNode, useMemo } from 'react';
import { useWords } from '../../../language/use-words.ts';
import { useClaimDesk } from '../claim-desk.tsx';
import { piecesOf } from './citation.ts';

export function Preview({ markdown }: { readonly markdown: string }) {
  const nodes = useMemo(() => {
    const html = micromark(markdown, { extensions: [plainWords] });
    return [...new DOMParser().parseFromString(html, 'text/html').body.childNodes];
  }, [markdown]);
  return (
    <div className="prose" dir="auto">
      {nodes.map((node, at) => toElement(node, `${at}`))}
    </div>
  );
}

/** As in the report: `[1]` is always a citation, and HTML and images stay the words they were. */
const plainWords = {
  disable: { null: ['definition', 'htmlFlow', 'htmlText', 'labelStartImage'] },
};

/** Only these are taken over; any other element gives its words. */
const kept = new Set(['p', 'em', 'strong', 'ul', 'ol', 'li', 'blockquote', 'code', 'pre']);

function toElement(node: Node, key: string): ReactNode {
  if (node instanceof Text) return <Cited key={key} text={node.data} />;
  if (!(node instanceof Element)) return null;
  const name = node.localName;
  if (name === 'br' || name === 'hr') return createElement(name, { key });
  const isCode = name === 'code';
  const words = [...node.childNodes].map((child, at) =>
    isCode ? child.textContent : toElement(child, `${key}.${at}`),
  );
  if (/^h[1-6]$/.test(name)) return createElement('h4', { key }, ...words);
  if (name === 'a') return toLink(node, key, words);
  return kept.has(name) ? (
    createElement(name, { key }, ...words)
  ) : (
    <Fragment key={key}>{words}</Fragment>
  );
}

/** Links lead to the web only. */
function toLink(node: Element, key: string, words: readonly ReactNode[]): ReactNode {
  const href = node.getAttribute('href') ?? '';
  if (!/^https?:\/\//i.test(href)) return <Fragment key={key}>{words}</Fragment>;
  return createElement('a', { key, href, target: '_blank', rel: 'noreferrer' }, ...words);
}

function Cited({ text }: { readonly text: string }) {
  const { t } = useWords();
  const { claim } = useClaimDesk();
  return piecesOf(text).map(({ start, text: words, number }) => {
    const item = claim.evidence.find((one) => one.number === number);
    if (number === null || !item) {
      return (
        <span key={start} className={number === null ? undefined : 'cite broken'}>
          {words}
        </span>
      );
    }
    const target = `evidence-${item.id}`;
    return (
      <button
        key={start}
        type="button"
        className="cite"
        title={t('inspector.goToEvidence', { number })}
        onClick={() => document.getElementById(target)?.focus()}
      >
        {words}
      </button>
    );
  });
}
