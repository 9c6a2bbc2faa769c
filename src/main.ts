/**
 * Browser entry: finds the story in the page, reads the basemap's paths back out of it (they stand
 * there once) and wakes the prerendered markup. Draws nothing itself; without it the page is
 * complete and still.
 */
import { hydrate } from 'svelte';
import App from './App.svelte';
import { whenTeller } from './core/describe/clockWords';
import { wholePage, type LeanPage } from './core/describe/leanPage';
import { isBare, parseTheme } from './core/link/theme';
import type { PageData, ViewMessages } from './core/model/page';
import { unpack } from './core/model/packing';
import type { Packed } from './core/model/packing';
import { openAddress } from './platform/address';
import { readBasemap, readCardStyle, readLabels, readTexts } from './platform/markup';
import { copyText } from './platform/clipboard';
import { openEmbedCode } from './platform/embedCode';
import { after, afterPaint, readerZone } from './platform/clock';
import { zoomKey } from './platform/keyboard';
import { openFrame } from './platform/frame';
import { openKeysPanel } from './platform/keysPanel';
import { openKnown } from './platform/known';
import { keepView } from './platform/languages';
import type { StoryEffects, StoryState } from './state/StoryState.svelte';
import './styles/base.css';

/** The words of the page's language; the build writes them here, so that a page has no others. */
declare const CARNET_WORDS: ViewMessages;

const words = CARNET_WORDS;

function start(root: HTMLElement, target: HTMLElement, page: PageData): void {
  if (openKnown(window)) return;
  const address = openAddress(window);
  const { story } = page;
  const held: { state?: StoryState } = {};
  const frame = openFrame(window, {
    root,
    id: story.id,
    select: (event) => held.state?.followEvent(event),
  });
  const effects: StoryEffects = {
    writeLink: (link, how) => {
      afterPaint(() => {
        address.write(link, how);
      });
    },
    after,
    readerZone,
    zoomKey,
    wordWhen: whenTeller(story.language, words.when),
    addressOf: address.full,
    copy: copyText,
    tell: frame.tell,
  };
  dress(root, window.location.search);
  hydrate(App, {
    target,
    props: {
      page,
      messages: words,
      basemap: readBasemap(target),
      labels: readLabels(target),
      cardStyle: readCardStyle(target),
      form: document.documentElement.dataset['form'] === 'embed' ? 'embed' : 'page',
      effects,
      onstate: (state: StoryState) => (held.state = state),
    },
  });
  const link = address.read();
  if (link) held.state?.follow(link);
  address.subscribe((changed) => {
    if (!openKnown(window)) held.state?.follow(changed);
  });
  openKeysPanel(root);
  openEmbedCode(root, window.location.href);
  keepView(root, window.location);
  frame.tell('ready', story.events.length);
}

/** Gives the page the looks that its address asks for. */
function dress(root: HTMLElement, search: string): void {
  const theme = parseTheme(search);
  if (theme) document.documentElement.dataset['theme'] = theme;
  if (isBare(search)) root.style.background = document.body.style.background = 'none';
}

/** Our own build wrote this element, from a checked file, and the text that it refers to. */
function readPage(page: HTMLElement, data: string): PageData {
  const lean = unpack(JSON.parse(data) as Packed, readTexts(page)) as unknown as LeanPage;
  return wholePage(lean, whenTeller(lean.story.language, words.when));
}

const target = document.getElementById('carnet');
const data = document.getElementById('carnet-data')?.textContent;
const page = target?.closest<HTMLElement>('.carnet');
if (target && page && data) start(page, target, readPage(page, data));

// What ships no code has its styles in the build's page; in development they come by this way.
if (import.meta.env.DEV) {
  void import('./Opening.svelte');
  void import('./PageClosing.svelte');
  void import('./EmbedCode.svelte');
  void import('./KnownOpening.svelte');
}
