import { describe, expect, it } from 'vitest';
import { parseInline } from '../../../../src/core/describe/inline';
import { isSafeHref, MAX_HREF } from '../../../../src/core/model/href';
import { parseItinerary } from '../../../../src/core/parse/parseItinerary';
import { hostileAddresses } from '../../../support/hostileAddress';
import { event, itinerary, place } from '../../../support/itinerary';

describe('an address that may not stand behind a link', () => {
  it.each([
    ['a script', 'javascript:alert(1)'],
    ['a script in mixed case', 'JaVaScRiPt:alert(1)'],
    ['a script with a tab in it', 'java\tscript:alert(1)'],
    ['a script after a control character', '\u0001javascript:alert(1)'],
    ['a script after a space', ' javascript:alert(1)'],
    ['a script with an entity in it', 'javascript&#58;alert(1)'],
    ['a script with a named entity in it', 'javascript&colon;alert(1)'],
    ['a script, percent-encoded', 'javascript%3aalert(1)'],
    ['a script after a wide colon', 'javascript\uff1aalert(1)'],
    ['a page of data', 'data:text/html,<script>alert(1)</script>'],
    ['an old script', 'vbscript:msgbox(1)'],
    ['a file', 'file:///etc/passwd'],
    ['a blob', 'blob:https://example.org/1'],
    ['another scheme', 'ftp://example.org/'],
    ['no scheme', '//example.org/'],
    ['no scheme, turned', '\\\\example.org'],
    ['no host', 'example.org'],
    ['a path', '/path'],
    ['a fragment', '#event=a'],
    ['nothing', ''],
    ['a scheme alone', 'https://'],
    ['one slash, which is a path beside the page', 'https:/example.org'],
    ['no slash, which is one too', 'https:example.org'],
    ['three slashes', 'https:///example.org'],
    ['turned slashes', 'https:\\\\example.org'],
    ['a name', 'https://example.org@evil.example/'],
    ['a name and a password', 'https://user:secret@example.org/'],
    ['a password alone', 'https://:secret@example.org/'],
    ['a line end that browsers drop', 'https://example.org/\nb'],
    ['a no-break space', 'https://example.org/\u00a0'],
    ['a turn of direction', 'https://example.org/\u202egpj.exe'],
    ['an isolated direction', 'https://example.org/\u2067x'],
    ['a character without width', 'https://exam\u200bple.org/'],
    ['half a character', 'https://example.org/\ud800'],
    ['an impossible host', 'https://exa mple.org/'],
    ['an impossible port', 'https://example.org:99999/'],
    ['no end', `https://example.org/${'a'.repeat(MAX_HREF)}`],
  ])('%s', (_what, href) => {
    expect(isSafeHref(href)).toBe(false);
  });
});

describe('an address that may', () => {
  it.each([
    'https://example.org',
    'HTTPS://EXAMPLE.ORG/A',
    'http://example.org/a?b=c&d=%20e#f',
    'https://example.org:8080/Amman_(city)',
    'https://web.archive.org/web/2025/https://example.org/',
    'https://[2001:db8::1]/',
    'mailto:desk@example.org?subject=A%20tour',
    // Names in other letters: left as written, wherever they lead.
    'https://\u7dcf\u52d9\u7701.jp/\u5927\u81e3',
    'https://\u0430pple.example/',
    'https://example.org/\u0645\u0631\u062d\u0628\u0627',
  ])('%s', (href) => {
    expect(isSafeHref(href)).toBe(true);
  });
});

describe('of any address at all', () => {
  const addresses = hostileAddresses(7, 20_000);
  const safe = addresses.filter(isSafeHref);

  it('both kinds are tried', () => {
    expect(safe.length).toBeGreaterThan(1000);
    expect(addresses.length - safe.length).toBeGreaterThan(1000);
  });

  it('a safe one opens the same from every page, and never the page itself', () => {
    for (const href of safe) {
      const opened = ['https://news.example/a/b', 'http://news.example/', 'file:///C:/a'].map(
        (page) => new URL(href, page),
      );
      expect(new Set(opened.map((url) => url.href)).size, href).toBe(1);
      const [{ protocol, username, password, host } = new URL('about:blank')] = opened;
      expect(['https:', 'http:', 'mailto:'], href).toContain(protocol);
      expect([username, password], href).toEqual(['', '']);
      expect(host, href).not.toBe('news.example');
    }
  });

  it('the check of the file and the page agree on it', () => {
    const some = addresses.filter((address) => address.trim() !== '').slice(0, 3000);
    const { problems } = parseItinerary(
      itinerary({ ankara: place('TR', 'Ankara', { at: [30, 40], zone: 'Europe/Istanbul' }) }, [
        event('talks', 'ankara', { links: some.map((url) => ({ title: 'A page', url })) }),
      ]),
    );
    const faulty = new Set(
      problems
        // To a reader http is a link like any other; to an editor it is an error to be mended.
        .filter(({ code }) => code !== 'insecure-link')
        .filter(({ path }) => path[2] === 'links' && path[4] === 'url')
        .map(({ path }) => path[3]),
    );
    const disagreed = some.filter((href, index) => isSafeHref(href) === faulty.has(index));
    expect(disagreed).toEqual([]);
  });

  it('inside a text, a link is safe or stays the text that it was', () => {
    for (const address of addresses) {
      const text = `See [this page](${address}) now`;
      const links = parseInline(text).filter((part) => part.kind === 'link');
      expect(
        links.every(({ href }) => isSafeHref(href)),
        address,
      ).toBe(true);
      if (links.length === 0 && !/[*[\]()]/.test(address)) {
        const parts = parseInline(text).map((part) => (part.kind === 'text' ? part.text : null));
        expect(parts.join(''), address).toBe(text);
      }
    }
  });
});
