/**
 * Turns page data into markup: the same App that the browser wakes, and what stands before and
 * after it and never changes. Compiled for the server.
 */
import { render } from 'svelte/server';
import App from '../App.svelte';
import Closing from '../Closing.svelte';
import Opening from '../Opening.svelte';
import { drawLabel } from '../views/map/position';
import type { BuiltPage } from './page';
import '../styles/base.css';

export interface Rendered {
  readonly opening: string;
  readonly app: string;
  readonly closing: string;
}

/** Markup that nothing will hydrate needs no marks for it. */
function still(body: string): string {
  return body.replace(/<!--.*?-->/gs, '');
}

/** Returns the three parts of the body; the components put nothing in the head. */
export function renderPage(built: BuiltPage): Rendered {
  const { story, plan, page, messages, basemap, cardStyle } = built;
  const labels = plan.labels.map((label) => drawLabel(label, plan.frame));
  return {
    opening: still(render(Opening, { props: { story } }).body),
    app: render(App, { props: { page, messages, basemap, labels, cardStyle } }).body,
    closing: still(render(Closing, { props: { story, plan, page, messages } }).body),
  };
}
