/** A rationale's Markdown as a tree of plain elements, with its citations found. */
import { micromark, type Options } from 'micromark';
import { piecesOf } from './cited-pieces.ts';

export type RationaleNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'cite'; readonly number: number }
  | {
      readonly kind: 'element';
      readonly tag: string;
      /** Only on links, and only to the web. */
      readonly href: string | null;
      readonly children: readonly RationaleNode[];
    };

type Element = { tag: string; href: string | null; children: RationaleNode[] };

const options: Options = {
  // Without definitions `[1]` is always a citation; HTML and images stay plain words.
  extensions: [{ disable: { null: ['definition', 'htmlFlow', 'htmlText', 'labelStartImage'] } }],
  htmlExtensions: [
    {
      exit: {
        // An escaped `\[1]` is no citation: as a reference it is out of sight while they are sought.
        characterEscapeValue(token) {
          const sign = this.sliceSerialize(token);
          this.raw(sign === '[' ? '&#91;' : this.encode(sign));
        },
      },
    },
  ],
};

/** Everything the renderer writes; a heading of the rationale stands below the page's own. */
const tags: Readonly<Record<string, string>> = {
  ...{ p: 'p', em: 'em', strong: 'strong', ul: 'ul', ol: 'ol', li: 'li', a: 'a', br: 'br' },
  ...{ blockquote: 'blockquote', code: 'code', pre: 'pre', hr: 'hr' },
  ...{ h1: 'h4', h2: 'h4', h3: 'h4', h4: 'h4', h5: 'h4', h6: 'h4' },
};
const entities: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', '#91': '[' },
};

export function rationaleTree(markdown: string): RationaleNode[] {
  const root: Element = { tag: '', href: null, children: [] };
  const open: Element[] = [root];
  // The renderer escapes every `<` of the text, so what is left of them begins its own tags.
  for (const piece of micromark(markdown, options).split(/(<[^>]*>)/u)) {
    const top = open.at(-1) ?? root;
    if (piece.startsWith('</')) close(open);
    else if (piece.startsWith('<')) enter(open, piece);
    else if (piece !== '') top.children.push(...words(piece, open));
  }
  while (open.length > 1) close(open);
  return root.children;
}

/** A link that leads nowhere on the web is only its words. */
function enter(open: Element[], piece: string) {
  const [, name = ''] = /^<([a-z0-9]+)/u.exec(piece) ?? [];
  const [, address = ''] = /href="([^"]*)"/u.exec(piece) ?? [];
  const href = /^https?:\/\//iu.test(address) ? plain(address) : null;
  const tag = name === 'a' && href === null ? 'span' : (tags[name] ?? 'span');
  open.push({ tag, href, children: [] });
  if (piece.endsWith('/>')) close(open);
}

function close(open: Element[]) {
  const element = open.pop();
  if (element) open.at(-1)?.children.push({ kind: 'element', ...element });
}

function plain(escaped: string): string {
  return escaped.replace(
    /&(amp|lt|gt|quot|#91);/gu,
    (whole, name: string) => entities[name] ?? whole,
  );
}

/** Citations are not looked for in code and links: there they are part of something else. */
function words(escaped: string, open: readonly Element[]): RationaleNode[] {
  if (open.some(({ tag }) => tag === 'code' || tag === 'a')) {
    return [{ kind: 'text', text: plain(escaped) }];
  }
  return piecesOf(escaped).map(({ text, number }) =>
    number === null ? { kind: 'text', text: plain(text) } : { kind: 'cite', number },
  );
}
