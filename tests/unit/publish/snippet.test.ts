import { expect, test } from 'vitest';
import type { EmbedHeight } from '../../../src/core/layout/embedHeight';
import { embedHeightAt } from '../../../src/core/layout/embedHeight';
import type { BuiltPage } from '../../../src/publish/page';
import { plainHeight, snippetFor } from '../../../src/publish/snippet';

const height: EmbedHeight = {
  zones: [
    { below: 600, lines: [{ px: 700.5, slope: 0.5 }] },
    { below: Infinity, lines: [{ px: 500, slope: 0.4 }] },
  ],
  toldFrom: 900,
};
function built(title: string): BuiltPage {
  return { story: { title }, embed: { height } } as unknown as BuiltPage;
}

test('no title and no address ends an attribute or an element', () => {
  const html = snippetFor(built('A "quote" </iframe><script>'), {
    base: 'https://example.org/a"b&c/',
    folder: '',
  });
  expect(html.match(/<\/iframe>/g)).toHaveLength(1);
  expect(html.match(/<script/g)).toHaveLength(1);
  expect(html).toContain('title="A &quot;quote&quot; &lt;/iframe&gt;&lt;script&gt;"');
  expect(html).toContain('src="https://example.org/a&quot;b&amp;c/embed.html"');
});

test('addresses are absolute with a base, and relative without one', () => {
  const place = { base: 'https://example.org/tours/', folder: 'nixon-1972/' };
  const absolute = snippetFor(built('A'), place);
  expect(absolute).toContain('src="https://example.org/tours/nixon-1972/embed.html"');
  expect(absolute).toContain('href="https://example.org/tours/nixon-1972/"');
  expect(absolute).toContain('src="https://example.org/tours/carnet.js"');
  const relative = snippetFor(built('A'), { folder: 'nixon-1972/' });
  expect(relative).toContain('src="embed.html"');
  expect(relative).toContain('href="index.html"');
  expect(relative).toContain('src="../carnet.js"');
});

test('the frame has its name, its place and its limits, and no style element', () => {
  const html = snippetFor(built('A'), { folder: '' });
  for (const part of [
    'data-carnet',
    'title="A"',
    'loading="lazy"',
    'allow-popups-to-escape-sandbox',
    'width="100%"',
    'container-type:inline-size',
  ]) {
    expect(html).toContain(part);
  }
  expect(html).not.toMatch(/<style|\dv[hw]|on\w+=/);
  expect(html.length).toBeLessThan(1100);
});

test('where styles are lost, the height is that of a phone, in whole pixels', () => {
  expect(plainHeight(built('A'))).toBe(Math.ceil(embedHeightAt(height, 360)));
  expect(snippetFor(built('A'), { folder: '' })).toContain('height="881"');
});
