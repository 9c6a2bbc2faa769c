/**
 * Turns page data into markup: the same App that the browser wakes, and what stands before and
 * after it and never changes. Compiled for the server.
 */
import { render } from 'svelte/server';
import App from '../App.svelte';
import { embedHeightCss, type EmbedHeight } from '../core/layout/embedHeight';
import { whenTeller } from '../core/describe/clockWords';
import { leanPage, type LeanPage } from '../core/describe/leanPage';
import { describeTable } from '../core/describe/table';
import type { ChangeList, CorrectionList, KnownList } from '../core/model/known';
import type { Form, LanguageLink, OtherStory, PageData } from '../core/model/page';
import EmbedClosing from '../EmbedClosing.svelte';
import EmbedCode from '../EmbedCode.svelte';
import EmbedOpening from '../EmbedOpening.svelte';
import KnownOpening from '../KnownOpening.svelte';
import Opening from '../Opening.svelte';
import PageClosing from '../PageClosing.svelte';
import TablePage from '../TablePage.svelte';
import { drawLabel } from '../views/map/position';
import { addressOf, TABLE_FILES, type Place } from './files';
import type { KnownPage } from './known';
import type { BuiltPage, StoryPage } from './page';
import { snippetFor } from './snippet';
import '../styles/base.css';
import embedStyle from '../styles/embed.css?inline';

export interface Rendered {
  readonly opening: string;
  readonly app: string;
  readonly closing: string;
  /** Rules of this form alone, to stand behind the style that all pages share; may be empty. */
  readonly style: string;
  /** The data that belong to this markup. */
  readonly page: LeanPage;
}

/** Markup that nothing will hydrate needs no marks for it. */
function still(body: string): string {
  return body.replace(/<!--.*?-->/gs, '');
}

/** The rules of a frame that its story decides: how high it stands, and whether all is told in the card. */
function heightStyle(height: EmbedHeight): string {
  const told = `@container carnet (width >= ${String(height.toldFrom)}px)`;
  // Less what the host's rule may miss: its column may be half a pixel narrower than the frame in it.
  const least = `calc(${embedHeightCss(height)} - .4px)`;
  return `.carnet>main{min-block-size:${least}}${told}{.told{display:contents}.told-too{display:none}}`;
}

/** What the whole page ends with beside its story; what stands on other people's pages does not. */
export interface Beside {
  /** The other stories of its site. */
  readonly others?: readonly OtherStory[];
  readonly changes?: readonly (ChangeList | CorrectionList)[];
  /** Every language that the story has, its own first; none where it has one alone. */
  readonly languages?: readonly LanguageLink[];
  /** The days as known on which the story has pages. */
  readonly days?: KnownList | undefined;
}

/** The data of a page as they travel in it. */
function travelling({ messages }: StoryPage | BuiltPage, page: PageData): LeanPage {
  return leanPage(page, whenTeller(page.story.language, messages.when));
}

/** A frame on somebody else's page has one height, and its card none of its own. */
function renderApp(built: StoryPage | BuiltPage, form: Form): string {
  const isFramed = form === 'embed' && 'embed' in built;
  const { plan, page, basemap } = isFramed ? built.embed : built;
  const labels = plan.labels.map((label) => drawLabel(label, plan.frame));
  const cardStyle = isFramed ? '' : built.cardStyle;
  const { messages } = built;
  return render(App, { props: { page, messages, basemap, labels, cardStyle, form } }).body;
}

/** Returns the page of a day: the story as it was known, without the code to embed it. */
export function renderKnown(known: KnownPage, days: KnownList | undefined): Rendered {
  const { built, notice, changes, compared } = known;
  const { story, plan, page, messages } = built;
  const props = { story, plan, page, messages, changes, compared, days };
  return {
    opening: still(render(KnownOpening, { props: { story, notice } }).body),
    app: renderApp(built, 'page'),
    closing: still(render(PageClosing, { props }).body),
    style: '',
    page: travelling(built, page),
  };
}

/** Returns the body of the page that has the events as a table. */
export function renderTable({ story, messages }: Pick<StoryPage, 'story' | 'messages'>): string {
  const rows = describeTable(story, messages.table);
  const props = { story, rows, messages: messages.table, files: TABLE_FILES };
  return still(render(TablePage, { props }).body);
}

/** Returns the three parts of the body; the components put nothing in the head. */
export function renderPage(
  built: BuiltPage,
  form: Form,
  place: Place,
  beside: Beside = {},
): Rendered {
  const { story, messages } = built;
  const { plan, page } = form === 'embed' ? built.embed : built;
  const app = renderApp(built, form);
  if (form === 'embed') {
    const href = addressOf(place, 'index.html');
    const props = { story, plan, page, messages, href };
    return {
      opening: still(render(EmbedOpening, { props: { story } }).body),
      app,
      closing: still(render(EmbedClosing, { props }).body),
      style: embedStyle.replace(/\/\*.*?\*\//gs, '').trim() + heightStyle(built.embed.height),
      page: travelling(built, page),
    };
  }
  const { languages = [], ...after } = beside;
  const table = { href: TABLE_FILES.table, title: messages.table.link };
  return {
    opening: still(
      render(Opening, { props: { story, languages, label: messages.site.languages } }).body,
    ),
    app,
    closing: still(
      render(PageClosing, { props: { story, plan, page, messages, table, ...after } }).body +
        render(EmbedCode, { props: { code: snippetFor(built, place), words: messages.site.embed } })
          .body,
    ),
    style: '',
    page: travelling(built, page),
  };
}
