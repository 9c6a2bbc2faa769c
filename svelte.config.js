import { readdirSync } from 'node:fs';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** Every component, always in one order: its place in it is its name in a style. */
const components = readdirSync(new URL('src', import.meta.url), { recursive: true })
  .map((name) => `src/${name}`.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.svelte'))
  .sort();

export default {
  preprocess: vitePreprocess(),
  compilerOptions: {
    // It stands 2,000 times in a page. What is not of the page has a longer one.
    cssHash: ({ hash, filename }) => {
      const at = components.findIndex((name) => filename.replaceAll('\\', '/').endsWith(name));
      return at < 0 ? `_${hash(filename)}` : `_${at.toString(36)}`;
    },
  },
};
