/**
 * Fails a test in which anything was warned of or reported as an error: Svelte and d3 say what is
 * wrong on the console only. A test that means to provoke a warning puts its own spy in its place.
 */
import { afterEach, beforeEach, expect } from 'vitest';

const METHODS = ['warn', 'error'] as const;
const original = { warn: console.warn, error: console.error };
let said: string[] = [];

beforeEach(() => {
  said = [];
  for (const method of METHODS) {
    console[method] = (...parts: unknown[]) => {
      said.push(parts.map(String).join(' '));
    };
  }
});

afterEach(() => {
  Object.assign(console, original);
  expect(said, 'warnings on the console').toEqual([]);
});
