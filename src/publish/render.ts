/**
 * Turns page data into markup: the same App that the browser wakes, and what stands before and
 * after it and never changes. Compiled for the server.
 */
import { render } from 'svelte/server';
import App from '../App.svelte';
import Closing from '../Closing.svelte';
import { embedHeightCss, type EmbedHeight } from '../core/layout/embedHeight';
import type { Form, OtherStory, PageData } from '../core/model/page';
import EmbedClosing from '../EmbedClosing.svelte';
import EmbedCode from '../EmbedCode.svelte';
import EmbedOpening from '../EmbedOpening.svelte';
import Opening from '../Opening.svelte';
import { drawLabel } from '../views/map/position';
import { addressOf, type Place } from './files';
import type { BuiltPage } from './page';
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
  readonly page: PageData;
}

/** Markup that nothing will hydrate needs no marks for it. */
function still(body: string): string {
  return body.replace(/<!--.*?-->/gs, '');
}

/** The rules of a frame that its story decides: how high it stands, and whether all is told in the card. */
function heightStyle(height: EmbedHeight): string {
  const told = `@container carnet (width >= ${String(height.toldFrom)}px)`;
  return `.carnet>main{min-block-size:${embedHeightCss(height)}}${told}{.told{display:contents}.told-too{display:none}}`;
}

/**
 * Returns the three parts of the body; the components put nothing in the head. The whole page ends
 * with the way to the `others` of its site; what stands on other people's pages does not.
 */
export function renderPage(
  built: BuiltPage,
  form: Form,
  place: Place,
  others: readonly OtherStory[] = [],
): Rendered {
  const { story, messages } = built;
  const { plan, page, basemap } = form === 'embed' ? built.embed : built;
  const cardStyle = form === 'embed' ? '' : built.cardStyle;
  const labels = plan.labels.map((label) => drawLabel(label, plan.frame));
  const app = render(App, { props: { page, messages, basemap, labels, cardStyle, form } }).body;
  if (form === 'embed') {
    const href = addressOf(place, 'index.html');
    const props = { story, plan, page, messages, href };
    return {
      opening: still(render(EmbedOpening, { props: { story } }).body),
      app,
      closing: still(render(EmbedClosing, { props }).body),
      style: embedStyle.replace(/\/\*.*?\*\//gs, '').trim() + heightStyle(built.embed.height),
      page,
    };
  }
  return {
    opening: still(render(Opening, { props: { story } }).body),
    app,
    closing: still(
      render(Closing, { props: { story, plan, page, messages, others } }).body +
        render(EmbedCode, { props: { code: snippetFor(built, place) } }).body,
    ),
    style: '',
    page,
  };
}
