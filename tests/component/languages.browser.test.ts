import { beforeEach, expect, it } from 'vitest';
import { keepView } from '../../src/platform/languages';

const root = document.createElement('div');
const at = { search: '?theme=dark', hash: '#event=one&clock=home' } as Location;

beforeEach(() => {
  const french = Object.assign(document.createElement('a'), { hreflang: 'fr' });
  french.setAttribute('href', '../fr/index.html');
  const other = document.createElement('a');
  other.setAttribute('href', 'x.html');
  root.replaceChildren(french, other);
  document.body.replaceChildren(root);
});

const links = (): readonly HTMLAnchorElement[] => [...root.querySelectorAll('a')];

keepView(root, at);

it.each([
  [
    'a press',
    (link: HTMLElement) => link.dispatchEvent(new Event('pointerdown', { bubbles: true })),
  ],
  ['the keyboard', (link: HTMLElement) => (link.focus(), true)],
])('another language shows what this one does, by %s', (_, reach) => {
  const [french, other] = links();
  if (!french || !other) throw new Error('no links');
  reach(french);
  expect(french.getAttribute('href')).toMatch(
    /\/fr\/index\.html\?theme=dark#event=one&clock=home$/,
  );
  reach(other);
  expect(other.getAttribute('href')).toBe('x.html');
});
