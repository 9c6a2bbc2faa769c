/**
 * Node without a DOM, but with Svelte compiled as for the browser: in Vitest's `node` environment
 * runes are compiled for the server, where `$state` is a plain variable and nothing reacts.
 */
import type { Environment } from 'vitest/runtime';

const clientEnvironment: Environment = {
  name: 'client',
  viteEnvironment: 'client',
  setup: () => ({ teardown: () => undefined }),
};

export default clientEnvironment;
