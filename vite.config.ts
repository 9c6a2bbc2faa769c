import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { carnet } from './src/publish/plugin.ts';

/** What is built otherwise than npm has it; the component tests use the same. */
const noTransition = fileURLToPath(new URL('src/views/map/noTransition.ts', import.meta.url));
const selection = fileURLToPath(new URL('src/views/map/selection.ts', import.meta.url));
export const alias = {
  'd3-transition': noTransition,
  'd3-interpolate': noTransition,
  'd3-selection': selection,
};

export default defineConfig({
  base: './',
  resolve: { alias },
  plugins: [svelte(), carnet({ file: 'data/japan-2025.ts' })],
  build: {
    target: 'es2022',
    // 0.6 kB less than Vite's own on the page's script, for three seconds of a build.
    minify: 'terser',
    terserOptions: { ecma: 2022, compress: { passes: 3 } },
    modulePreload: false,
    cssCodeSplit: false,
    reportCompressedSize: false,
    // Most of a build is ours by nature: it reads, cuts and prerenders a story.
    rollupOptions: { output: { format: 'iife' }, checks: { pluginTimings: false } },
  },
});
