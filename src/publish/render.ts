/**
 * Turns page data into markup: the same App that the browser wakes, and what stands before and
 * after it and never changes. Compiled for the server.
 */
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import App from '../App.svelte';
import Closing from '../Closing.svelte';
import Opening from '../Opening.svelte';
import type { Basemap } from '../core/model/map';
import type { PageData } from '../core/model/page';
import '../styles/base.css';

export interface Rendered {
  readonly opening: string;
  readonly app: string;
  readonly closing: string;
}

/** Markup that nothing will hydrate needs no marks for it. */
function still(component: Component<{ page: PageData }>, page: PageData): string {
  return render(component, { props: { page } }).body.replace(/<!--.*?-->/gs, '');
}

/** Returns the three parts of the body; the components put nothing in the head. */
export function renderPage(page: PageData, basemap: Basemap): Rendered {
  return {
    opening: still(Opening, page),
    app: render(App, { props: { page, basemap } }).body,
    closing: still(Closing, page),
  };
}
