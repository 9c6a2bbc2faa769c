/** Addresses as somebody who means harm would write them, made from a seed. */
import { randomFrom } from './random';

const STARTS = [
  'https://example.org/a',
  'http://example.org',
  'mailto:desk@example.org',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'blob:https://example.org/1',
  'file:///etc/passwd',
  'view-source:https://example.org',
  '//example.org',
  '/\\example.org',
  'https:example.org',
  'https:///example.org',
  'https://example.org@evil.example',
  'https://user:secret@example.org',
  '#event=a',
  '../up',
  '?q',
  '',
];

/** What browsers drop, turn, decode or fail to show. */
const BITS = [
  '\u0000',
  '\u0001',
  '\t',
  '\n',
  '\r',
  ' ',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\u200f',
  '\u202e',
  '\u2028',
  '\u2066',
  '\ufeff',
  '\ud800',
  '\\',
  '/',
  ':',
  '@',
  '#',
  '?',
  '%0a',
  '%00',
  '%2f',
  '&#58;',
  '&colon;',
  '&Tab;',
  '"',
  "'",
  '<',
  '>',
  '(',
  ')',
  '[',
  ']',
  '\u0430',
  '\uff1a',
  '\uff0f',
  'javascript:',
  'https://',
  'x',
];

/** Returns so many addresses: each a usual one, bad or good, with a few bits put in and its case shaken. */
export function hostileAddresses(seed: number, count: number): string[] {
  const random = randomFrom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  return Array.from({ length: count }, () => {
    let address = STARTS[below(STARTS.length)]!;
    for (let bits = below(4); bits > 0; bits--) {
      const at = below(address.length + 1);
      address = address.slice(0, at) + BITS[below(BITS.length)]! + address.slice(at);
    }
    const isShaken = random() < 0.3;
    return isShaken
      ? [...address].map((c) => (random() < 0.5 ? c.toUpperCase() : c)).join('')
      : address;
  });
}
