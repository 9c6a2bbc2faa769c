/** What somebody who can write into a published page could put there: into its markup, into its data. */
import { pack, unpack, type Json, type Packed } from '../../src/core/model/packing';
import type { PageData } from '../../src/core/model/page';
import type { Resolved } from '../../src/core/model/resolved';
import { textsOf } from '../../src/publish/markupTexts';

const ELSEWHERE = 'https://evil.example';
const RUNS = 'window.ran=(window.ran||0)+1';

const ADDRESSES = [
  `javascript:${RUNS}`,
  `JaVaScRiPt:${RUNS}`,
  `java\tscript:${RUNS}`,
  `\u0001javascript:${RUNS}`,
  `data:text/html,<script>${RUNS}</script>`,
  'vbscript:msgbox(1)',
  '//evil.example/',
  'https://name:password@evil.example/',
  'https:\\\\evil.example',
  'https://evil.example/\u202egpj',
];

export const HOSTILE = {
  /** Addresses that no link may have. */
  addresses: ADDRESSES,
  /** An address that one may have, put in beside them. */
  good: 'https://good.example/page',
  /** Title of the fourth event of an edited page. */
  title: 'An edited event',
  /** The directives that stop what {@link hostilePage} puts in, sorted. */
  directives: [
    'base-uri',
    'connect-src',
    'font-src',
    'form-action',
    'frame-src',
    'img-src',
    'media-src',
    'object-src',
    'script-src-attr',
    'script-src-elem',
    'style-src-elem',
  ].sort(),
};

const MARKUP = `
<base href="${ELSEWHERE}/">
<script>${RUNS}</script>
<script src="${ELSEWHERE}/a.js"></script>
<script type="module">${RUNS}</script>
<link rel="stylesheet" href="${ELSEWHERE}/a.css">
<style>@font-face{font-family:evil;src:url(${ELSEWHERE}/a.woff2)}
#hostile-press{font-family:evil;background:url(${ELSEWHERE}/b.png)}</style>
<img src="${ELSEWHERE}/a.png" onerror="${RUNS}" onload="${RUNS}" alt="">
<img src="here.png" onerror="${RUNS}" alt="">
<svg onload="${RUNS}"><image href="${ELSEWHERE}/c.png"/></svg>
<video src="${ELSEWHERE}/a.mp4"></video>
<iframe src="${ELSEWHERE}/" title="x"></iframe>
<iframe srcdoc="<script>parent.ran=1</script>" title="y"></iframe>
<object data="${ELSEWHERE}/a.swf"></object>
<details open ontoggle="${RUNS}"><summary>x</summary></details>
<button id="hostile-press" onclick="${RUNS}">Press</button>
<a id="hostile-follow" href="javascript:${RUNS}" ping="${ELSEWHERE}/ping">Follow</a>
<form action="${ELSEWHERE}/form"><button id="hostile-send">Send</button></form>
`;

/** Returns a page with markup of somebody else before its data, as a broken host or a copy could have it. */
export function hostilePage(html: string): string {
  return html.replace('</body>', () => `${MARKUP}</body>`);
}

/** Returns a story whose fourth event has every hostile address for a link, and in its texts. */
function editStory<S extends { readonly events: readonly object[] }>(story: S): S {
  const links = [...ADDRESSES, HOSTILE.good].map((url) => ({ title: 'A page', url }));
  const note = links.map(({ url }) => `[a page](${url})`).join(' ');
  const events = story.events.map((event, index) =>
    index === 3 ? { ...event, title: HOSTILE.title, summary: note, note, links } : event,
  );
  return { ...story, events };
}

/** Returns an itinerary.json edited so, its first source too. */
export function editResolved(json: string): string {
  const resolved = JSON.parse(json) as Resolved;
  const story = editStory(resolved.story);
  const sources = story.sources.map((source, index) =>
    index === 0 ? { ...source, url: ADDRESSES[0] } : source,
  );
  return JSON.stringify({ ...resolved, story: { ...story, sources } });
}

/**
 * Returns a page whose data hold links that no build would let through: as the links of its fourth
 * event, and inside its texts. The markup stays as it is.
 */
export function editPage(html: string): string {
  const body = /<div class="carnet[^"]*">[\s\S]*?(?=\s*<script type="application\/json")/.exec(
    html,
  );
  const data = /(<script type="application\/json" id="carnet-data">)(.*?)(<\/script>)/s.exec(html);
  if (!body || !data) throw new Error('the page has no data');
  const texts = textsOf(body[0]);
  // Our own build wrote it; the tests of packing hold it to its type.
  const page = unpack(JSON.parse(data[2] ?? '') as Packed, texts) as unknown as PageData;
  const edited = { ...page, story: editStory(page.story) };
  const json = JSON.stringify(pack(edited as unknown as Json, texts)).replaceAll('<', '\\u003c');
  return html.replace(data[0], () => `${data[1] ?? ''}${json}${data[3] ?? ''}`);
}
