/**
 * What the build reads out of its own markup and what a browser reads out of the page are the same
 * texts, letter by letter: the page's data refer to them by position. And what the page alone holds, the
 * basemap and the names on the map, comes back from it as it was put in.
 */
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { Basemap as Paths, DrawnLabel } from '../../src/core/model/map';
import { readBasemap, readCardStyle, readLabels, readTexts } from '../../src/platform/markup';
import { textsOf } from '../../src/publish/markupTexts';
import Basemap from '../../src/views/map/Basemap.svelte';
import Labels from '../../src/views/map/Labels.svelte';

function parse(html: string): HTMLElement {
  const { body } = new DOMParser().parseFromString(`<body><div>${html}</div>`, 'text/html');
  const root = body.querySelector('div');
  if (!root) throw new Error('a parsed page has what was put in');
  return root;
}

/** The default story's markup as it was last accepted. */
const pages = Object.entries(
  import.meta.glob<string>(['../golden/stories/*.html', '!**/*-changed.html'], {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
);

test('a browser that reads otherwise is found out', () => {
  // Named entities, which Svelte never writes, are more than the build knows.
  expect(readTexts(parse('<p>caf&eacute;</p>'))).not.toEqual(textsOf('<p>caf&eacute;</p>'));
});

test.each([
  ['nothing', ''],
  ['text alone', 'A plain line\n  and another'],
  ['the marks of hydration', '<!--[--><!--[!--><p>A<!---->B<!--1x2--></p><!--]--><!--]-->'],
  ['a comment that looks like markup', 'a<!-- <a href="x">b</a> > -->c'],
  ['entities', '<p>A &amp; B &lt;b&gt; &quot;C&quot; &#39;D&#39; &amp;amp; &amp;lt;</p>'],
  ['quotes and an end of tag in an attribute', `<p title="a > 'b'" data-x='"c" >'>d</p>`],
  ['links', '<a href="https://example.org/?a=1&amp;b=2#c">x</a><a class="y">z</a><a>w</a>'],
  [
    'links in links’ neighbours',
    '<p><a href="#a"><b>A</b> <i>B</i></a> <abbr>C</abbr><address>D</address></p>',
  ],
  [
    'an address of more attributes',
    '<a class="c1" href="#source-1" lang="ja" dir="auto" data-href="#no">A</a>',
  ],
  [
    'paths, the basemap’s aside',
    '<svg><path class="land" data-basemap="land" d="m0 0"/><path class="leg" d="M1 2l3-4"/><g><path d="M5 6"></path></g><path/></svg>',
  ],
  [
    'labels',
    '<div data-labels=""><span class="r stop" style="left:1%;top:2%">Ankara<small>19 Aug</small></span></div>',
  ],
  [
    'Arabic and Japanese',
    '<p dir="rtl">مدينة جيبوتي &amp; القصر</p><p lang="ja">中谷防衛大臣　臨時会見「ジブチ」</p>',
  ],
  [
    'marks above letters, and signs of two halves',
    '<p>Yaşar Güler e\u0301 🇯🇵 𠮷野家 \u200f\u200e\u00a0\u202f</p>',
  ],
  ['empty and void elements', '<p></p>a<br/>b<input value="no"/><img alt="no"/><hr/>'],
  ['a disclosure', '<details><summary>Notes</summary><p>In the rain.</p></details>'],
  [
    'drawings with names',
    '<svg><title>T</title><text>12:00</text><pattern id="s1TR"><path d="M0 0v6" class="hatch"></path></pattern></svg>',
  ],
])('build and browser read the same from %s', (_, html) => {
  expect(textsOf(html)).toEqual(readTexts(parse(html)));
});

test('there are pages to compare', () => {
  expect(pages.length).toBeGreaterThan(2);
});

test.each(pages)('build and browser read the same from %s', (_, html) => {
  const texts = textsOf(html);
  expect(texts.join('').length).toBeGreaterThan(100);
  expect(readTexts(parse(html))).toEqual(texts);
});

const PATHS: Paths = {
  land: 'm0 0h10v10z',
  lakes: 'm1 1h1z',
  rivers: '',
  agreed: 'm2 2l3-4',
  far: '',
  disputed: 'm3 3v1',
  visited: { TR: 'm4 4h1z', DJ: '' },
};

test('a basemap that is not there comes back empty', () => {
  const empty = { land: '', lakes: '', rivers: '', agreed: '', disputed: '', far: '', visited: {} };
  expect(readBasemap(parse('<p>No map</p>'))).toEqual(empty);
  expect(readBasemap(parse('<svg><path data-basemap="land"/></svg>'))).toEqual(empty);
});

test('a basemap comes back as it was drawn', async () => {
  const { container } = await render(Basemap, {
    basemap: PATHS,
    countries: { TR: 2, DJ: 1 },
    frame: { width: 10, height: 10 } as never,
  });
  expect(readBasemap(container)).toEqual(PATHS);
});

const LABELS: DrawnLabel[] = [
  { text: 'Ankara', detail: '19 August', className: 'r stop xend w', style: 'left:1%;top:2.5%' },
  { text: 'مدينة جيبوتي', className: 'r place', style: 'left:0%;top:100%;--x:0.5rem;--y:-1rem' },
  { text: 'A & "B" <c>', detail: '中東', className: 'r sea', style: 'left:50%;top:50%' },
];

test('no names come back from a page without a map', () => {
  expect(readLabels(parse('<span>not a name</span>'))).toEqual([]);
  expect(readLabels(parse('<div data-labels><span></span></div>'))).toEqual([
    { text: '', className: '', style: '' },
  ]);
});

test('the names on the map come back as they were drawn', async () => {
  const { container } = await render(Labels, { labels: LABELS });
  const found = readLabels(container);
  expect(found.map(({ className: _, style: __, ...words }) => words)).toEqual(
    LABELS.map(({ className: _, style: __, ...words }) => words),
  );
  expect(found.map(({ className }) => className)).toEqual(LABELS.map((one) => one.className));
});

test('names come back from markup with the very style that it has', () => {
  const html = `<div data-labels=""><!--[--><span class="r stop" style="left:1%;top:2.5%;--x:0.5rem">A &amp; B<!--[--><small>19 &lt; 20</small><!--]--></span><!--]--></div>`;
  expect(readLabels(parse(html))).toEqual([
    { text: 'A & B', detail: '19 < 20', className: 'r stop', style: 'left:1%;top:2.5%;--x:0.5rem' },
  ]);
});

test('the card’s heights come back, or nothing without a story', () => {
  expect(readCardStyle(parse('<p></p>'))).toBe('');
  expect(readCardStyle(parse('<div class="story"></div>'))).toBe('');
  expect(readCardStyle(parse('<div class="story" style="--h1:20rem"></div>'))).toBe('--h1:20rem');
});
