/**
 * Browser entry: finds the story in the page, reads the basemap's paths back out of it (they stand
 * there once) and wakes the prerendered markup. Draws nothing itself; without it the page is
 * complete and still.
 */
import { hydrate } from 'svelte';
import App from './App.svelte';
import type { PageData } from './core/model/page';
import { readBasemap } from './platform/basemap';
import './styles/base.css';

const target = document.getElementById('carnet');
const data = document.getElementById('carnet-data')?.textContent;
if (target && data) {
  // Our own build wrote this element, from a checked file; anything else is a broken page.
  const page = JSON.parse(data) as PageData;
  hydrate(App, { target, props: { page, basemap: readBasemap(target) } });
}
