/** A rationale as it reads, its citations leading to the evidence beside it. */
import { directionOf } from '@isnad/text';
import { createElement, type ReactNode, useMemo } from 'react';
import { useWords } from '../../language/use-words.ts';
import { type RationaleNode, rationaleTree } from './rationale-tree.ts';

interface Props {
  readonly markdown: string;
  /** Numbers of the claim's evidence; citing any other is a fault that must be seen. */
  readonly known: ReadonlySet<number>;
  readonly onCite: (number: number) => void;
}

export function Rationale({ markdown, known, onCite }: Props) {
  const tree = useMemo(() => rationaleTree(markdown), [markdown]);
  const cite = (number: number) => (
    <Cite number={number} isKnown={known.has(number)} onCite={onCite} />
  );
  const look = { className: 'rationale', dir: directionOf(markdown) };
  return createElement('div', look, ...drawn(tree, cite));
}

function drawn(
  tree: readonly RationaleNode[],
  cite: (number: number) => ReactNode,
): readonly ReactNode[] {
  const draw = (node: RationaleNode): ReactNode => {
    if (node.kind === 'text') return node.text;
    if (node.kind === 'cite') return cite(node.number);
    const { tag, href, children } = node;
    const inside = children.map(draw);
    if (href === null) return createElement(tag, null, ...inside);
    return createElement('a', { href, target: '_blank', rel: 'noreferrer' }, ...inside);
  };
  return tree.map(draw);
}

interface CiteProps {
  readonly number: number;
  readonly isKnown: boolean;
  readonly onCite: (number: number) => void;
}

function Cite({ number, isKnown, onCite }: CiteProps) {
  const { t, figures } = useWords();
  const shown = `[${figures.number(number)}]`;
  if (!isKnown) {
    return (
      <span className="cite broken" role="img" aria-label={t('judging.missingCited', { number })}>
        {shown}
      </span>
    );
  }
  return (
    <button
      type="button"
      className="cite"
      aria-label={t('judging.cited', { number })}
      onClick={() => onCite(number)}
    >
      {shown}
    </button>
  );
}
