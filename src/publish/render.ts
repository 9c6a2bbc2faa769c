/** Turns page data into markup with the same App that the browser wakes. Compiled for the server. */
import { render } from 'svelte/server';
import App from '../App.svelte';
import type { Basemap } from '../core/model/map';
import type { PageData } from '../core/model/page';

/** Returns the body's markup and what components put in the head (nothing, today). */
export function renderApp(page: PageData, basemap: Basemap): { body: string; head: string } {
  const { body, head } = render(App, { props: { page, basemap } });
  return { body, head };
}
