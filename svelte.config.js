import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

export default {
  preprocess: vitePreprocess(),
  compilerOptions: {
    // Three letters name some forty components apart (a test looks), and stand 2,000 times in a page.
    cssHash: ({ hash, filename }) => `c${hash(filename).slice(0, 3)}`,
  },
};
