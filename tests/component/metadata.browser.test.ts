/** What a browser, and with it everybody who reads HTML as one does, makes of words in the head. */
import { describe, expect, it } from 'vitest';
import japan from '../../data/japan-2025';
import type { Story } from '../../src/core/model/story';
import { jsonLdOf } from '../../src/publish/jsonLd';
import { metadataLines } from '../../src/publish/metadata';
import { notFoundHtml } from '../../src/publish/notFound';
import { oembedJson } from '../../src/publish/oembed';
import type { BuiltPage } from '../../src/publish/page';
import { japanStory } from '../support/japanStory';
import { en } from '../../src/messages/en';

const PLACE = { base: 'https://example.org/', folder: '' };
const WORDS: readonly (readonly [string, string])[] = [
  ['an end of a script', '</script><script>parent.hit = 1</script>'],
  ['a comment that opens a script in it', '<!--<script>'],
  ['an end of the head', '</title></head><body onload="parent.hit = 1">'],
  ['an attribute', `" onerror="parent.hit = 1" x='>`],
  ['entities', '&lt;b&gt; &amp &quot; &#0; &notin;'],
  ['a template and CDATA', '<template><![CDATA[ ]]> </template>'],
  ['2,000 characters', 'x"<&\'>'.repeat(400).slice(0, 2000)],
  ['Arabic', 'جولة وزير الدفاع: "جيبوتي، تركيا، الأردن"'],
  ['Japanese', '防衛大臣の「六日間」〜中東３か国'],
  ['characters outside the first plane', '👨‍👩‍👧 𠮷野家'],
];

/** The default story with its every word replaced. */
function spoiled(words: string): BuiltPage {
  const story: Story = {
    ...japanStory,
    title: words,
    description: words,
    kicker: words,
    people: mapped(japanStory.people, (person) => ({ ...person, name: words, role: words })),
    places: mapped(japanStory.places, (place) => ({ ...place, name: words })),
    sources: japanStory.sources.map(({ url: _, ...source }) => ({ ...source, title: words })),
    events: japanStory.events.map((event) => ({ ...event, title: words, statusWords: words })),
  };
  // The head is made of words alone; a built page has its map beside them.
  return { story, itinerary: japan, messages: en } as unknown as BuiltPage;
}

function mapped<Value>(
  values: Readonly<Record<string, Value>>,
  change: (value: Value) => Value,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]));
}

const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

function headOf(words: string, form: 'page' | 'embed'): Document {
  const lines = metadataLines(spoiled(words), PLACE, form);
  return parsed(`<!doctype html><html><head>${lines.join('\n')}</head><body>end</body></html>`);
}

describe.each(WORDS)('%s', (_, words) => {
  it.each(['page', 'embed'] as const)('is read as it was written: %s', (form) => {
    const { head, body, title } = headOf(words, form);
    expect(title).toBe(words);
    expect(body.childElementCount).toBe(0);
    expect(body.textContent).toBe('end');
    const count = metadataLines(spoiled('plain'), PLACE, form).length;
    expect(head.childElementCount).toBe(count);
    const contents = ['description', 'twitter:title', 'twitter:description'].map((name) =>
      head.querySelector(`meta[name="${name}"]`)?.getAttribute('content'),
    );
    expect(contents).toEqual([words, words, words]);
    expect(head.querySelectorAll('script')).toHaveLength(form === 'page' ? 1 : 0);
  });

  it('is in the JSON as it was written, everywhere', () => {
    const json = headOf(words, 'page').head.querySelector('script')?.textContent ?? '';
    expect(JSON.parse(json)).toEqual(jsonLdOf(spoiled(words), PLACE));
    // Once for each of its places, people and events, at the least.
    expect(json.split(JSON.stringify(words).replaceAll('<', '\\u003c')).length).toBeGreaterThan(40);
  });

  it('is read in the answer for editors', () => {
    const answer = JSON.parse(oembedJson(spoiled(words), PLACE, { width: 600, height: 900 })) as {
      readonly html: string;
      readonly title: string;
    };
    const { body } = parsed(answer.html);
    expect(answer.title).toBe(words);
    expect(body.innerHTML.match(/<\w+/g)).toEqual(['<blockquote', '<a', '<iframe']);
    expect(body.querySelector('a')?.textContent).toBe(words);
    expect(body.querySelector('iframe')?.title).toBe(words);
    expect(body.querySelector('iframe')?.src).toBe('https://example.org/embed.html');
  });
});

it('a lost address leads back, by keyboard too, and nothing of it is in the way of a reader', () => {
  const { body, head, documentElement } = parsed(
    notFoundHtml(en.site, 'en', 'https://example.org/a/'),
  );
  expect(documentElement.lang).toBe('en');
  expect(body.querySelectorAll('h1')).toHaveLength(1);
  expect([...body.querySelectorAll('a')].map((link) => link.href)).toEqual([
    'https://example.org/a/',
  ]);
  expect(body.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  expect(head.querySelectorAll('script')).toHaveLength(0);
});
