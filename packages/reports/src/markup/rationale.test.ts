import { expect, test } from 'vitest';
import { renderRationale } from './rationale.ts';

const linkOf = (number: number) =>
  number <= 2 ? { href: `#source-${number}`, label: String(number) } : null;
const one = '<a class="cite" href="#source-1">[1]</a>';
const two = '<a class="cite" href="#source-2">[2]</a>';

test.each([
  ['a citation leads to its source', 'قال [1].', `<p>قال ${one}.</p>`],
  ['Arabic digits cite too', 'قال [٢].', `<p>قال ${two}.</p>`],
  ['neighbours stay two', '[1][2] [1] [2]', `<p>${one}${two} ${one} ${two}</p>`],
  ['an unknown number stays words', 'قال [9].', '<p>قال [9].</p>'],
  ['an escaped one stays words', 'قال \\[1].', '<p>قال &#91;1].</p>'],
  ['code stays code', '`[1]`', '<p><code>[1]</code></p>'],
  ['a block of code too', '    [1]', '<pre><code>[1]\n</code></pre>'],
  ['after code it cites again', '`x` [1]', `<p><code>x</code> ${one}</p>`],
  [
    'a link is not cut up by a citation',
    '[see [1] now](https://a.example/)',
    '<p><a href="https://a.example/">see [1] now</a></p>',
  ],
  [
    'a number may be a link',
    '[1](https://a.example/)',
    '<p><a href="https://a.example/">1</a></p>',
  ],
  [
    'nobody redefines a number',
    '[1]\n\n[1]: https://a.example/',
    `<p>${one}</p>\n<p>${one}: https://a.example/</p>`,
  ],
  ['emphasis holds citations', '**قال [1]**', `<p><strong>قال ${one}</strong></p>`],
  ['headings come below those of the page', '# عنوان', '<h5>عنوان</h5>'],
  [
    'HTML is words',
    '<b onclick="x()">x</b>',
    '<p>&lt;b onclick=&quot;x()&quot;&gt;x&lt;/b&gt;</p>',
  ],
  ['a block of HTML too', '<script>x()</script>', '<p>&lt;script&gt;x()&lt;/script&gt;</p>'],
  ['a script is no address', '[x](javascript:x())', '<p>x</p>'],
  ['nor is data', '[x](data:text/html,x)', '<p>x</p>'],
  ['nor is mail', '<mailto:a@b.example>', '<p>mailto:a@b.example</p>'],
  ['nor is another page of ours', '[x](/settings)', '<p>x</p>'],
  [
    'a picture is not fetched',
    '![x](https://a.example/p.png)',
    '<p>!<a href="https://a.example/p.png">x</a></p>',
  ],
  [
    'no address leaves its quotes',
    '[x](<https://a.example/"onmouseover="x>)',
    '<p><a href="https://a.example/%22onmouseover=%22x">x</a></p>',
  ],
  ['nothing is nothing', '', ''],
])('%s', (_, markdown, markup) => {
  expect(renderRationale(markdown, linkOf).markup).toBe(markup);
});
