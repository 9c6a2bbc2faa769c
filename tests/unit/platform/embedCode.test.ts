import { expect, test } from 'vitest';
import { completeCode } from '../../../src/platform/embedCode';

const CODE =
  '<iframe src="embed.html" title="A &amp; src"><a href="index.html">A</a></iframe><script src="../carnet.js"></script>';

test('addresses become full ones, seen from the page', () => {
  expect(completeCode(CODE, 'https://example.org/a/b/?theme=dark#event=x')).toBe(
    '<iframe src="https://example.org/a/b/embed.html" title="A &amp; src"><a href="https://example.org/a/b/index.html">A</a></iframe><script src="https://example.org/a/carnet.js"></script>',
  );
});

test('an address of this machine or of no place is handed to nobody', () => {
  for (const href of ['file:///home/me/index.html', 'about:srcdoc', 'blob:null/1']) {
    expect(completeCode(CODE, href)).toBe(CODE);
  }
});

test('full addresses stay', () => {
  const full = '<iframe src="https://example.org/embed.html"></iframe>';
  expect(completeCode(full, 'https://elsewhere.example/')).toBe(full);
});

test('a quote in the address of the page ends no attribute', () => {
  const code = completeCode('<a href="index.html">', 'https://example.org/a%22b/"c/');
  expect(code.match(/"/g)).toHaveLength(2);
});
