import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { carnet } from './src/publish/plugin.ts';

export default defineConfig({
  base: './',
  plugins: [svelte(), carnet({ file: 'data/japan-2025.ts' })],
  build: {
    target: 'es2022',
    modulePreload: false,
    cssCodeSplit: false,
    reportCompressedSize: false,
    rollupOptions: { output: { format: 'iife' } },
  },
});
