import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import ts from 'typescript-eslint';

/** The project's own configuration, without the rules that need a compiled project around a file. */
const eslint = new ESLint({ overrideConfig: [ts.configs.disableTypeChecked] });

async function messagesFor(path: string, code: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(code, { filePath: path });
  return result?.messages.map(({ message }) => message) ?? [];
}

const component = (script: string, markup = ''): string =>
  `<script lang="ts">\n${script}\n</script>\n${markup}\n`;

describe('core', () => {
  it.each([
    ['the clock', 'export const x = Date.now();', 'no clock'],
    ['the clock, otherwise', 'export const x = new Date();', 'no clock'],
    ['randomness', 'export const x = Math.random();', 'no randomness'],
    ['the zone', "new Intl.DateTimeFormat('en').resolvedOptions();", 'zone or locale'],
    ['the locale', 'new Intl.DateTimeFormat();', 'as an argument'],
    ['the locale, otherwise', 'new Intl.NumberFormat(undefined, {});', 'as an argument'],
    ['the locale of a number', 'export const x = (1).toLocaleString();', 'as an argument'],
    ['the document', 'export const x = document.title;', 'Core is pure'],
    ['the network', "void fetch('/');", 'platform'],
    ['Svelte', "import 'svelte';", 'may not import svelte'],
    ['what stands above it', "export type { A } from '../describe/a';", 'may not import'],
  ])('may not use %s', async (_what, code, message) => {
    const found = await messagesFor('src/core/time/planted.ts', code);
    expect(found).toEqual([expect.stringContaining(message)]);
  });

  it('may use a moment, a zone and a locale that it was given', async () => {
    const code = `
/** Returns the year. */
export function yearOf(ms: number, locale: string): string {
  return new Intl.DateTimeFormat(locale).format(new Date(ms));
}
`;
    expect(await messagesFor('src/core/time/planted.ts', code)).toEqual([]);
  });
});

describe('everything', () => {
  it.each([
    ['any', 'export const x: any = 1;', 'any'],
    ['a non-null assertion', 'export const x = [1].at(0)!;', 'non-null'],
    ['the console', "console.log('x');", 'console'],
    ['eval', "eval('1');", 'eval'],
    ['code from text', "new Function('1');", 'Function'],
    ['code from text, later', "setTimeout('f()', 1);", 'eval'],
    ['code from an address', "document.body.title = 'javascript:void 0';", 'eval'],
    ['cookies', "document.cookie = 'a=1';", 'Nothing is kept'],
    ['storage', "localStorage.setItem('a', 'b');", 'Nothing is kept'],
    ['storage, otherwise', 'window.sessionStorage.clear();', 'Nothing is kept'],
    ['a beacon', "navigator.sendBeacon('/a');", 'Nothing is kept'],
    ['a socket', "new WebSocket('wss://a');", 'Nothing is kept'],
    ['a worker of the whole site', "void navigator.serviceWorker.register('a.js');", 'Nothing is'],
    ['markup from text', "document.body.innerHTML = '';", 'Markup from a string'],
    ['markup beside', "document.body.insertAdjacentHTML('afterend', '');", 'Markup from a string'],
    ['markup as it comes', "document.write('');", 'Markup from a string'],
    ['an undocumented function', 'export function x(): void {}', 'JSDoc'],
    ['an undocumented arrow', 'export const x = (): number => 1;', 'JSDoc'],
    ['an undocumented class', 'export class X {\n  x = 1;\n}', 'JSDoc'],
    ['a file without end', '\n'.repeat(301), 'too many lines'],
  ])('may not have %s', async (_what, code, message) => {
    const found = await messagesFor('src/platform/planted.ts', code);
    expect(found.join('\n')).toContain(message);
  });
});

describe('components', () => {
  it.each([
    ['markup from text', component('let a = $state(1);', '{@html String(a)}'), '@html'],
    ['an effect', component('$effect(() => {});'), 'Derive it'],
    ['an early effect', component('$effect.pre(() => {});'), 'Derive it'],
    ['the address', component('const x = location.hash;', '{x}'), 'platform'],
    ['platform', component("import '../../platform/clock';"), 'may not import'],
    ['the other view', component("import '../timeline/a';"), 'may not import'],
    [
      'an undocumented property',
      component('interface Props {\n  a: string;\n}\nconst { a }: Props = $props();', '{a}'),
      'JSDoc',
    ],
    ['a file without end', component('', '\n'.repeat(250)), 'too many lines'],
  ])('may not have %s', async (_what, code, message) => {
    const found = await messagesFor('src/views/map/Planted.svelte', code);
    expect(found.join('\n')).toContain(message);
  });

  it('may have a documented property', async () => {
    const code = component(
      'interface Props {\n  /** A word. */\n  readonly a: string;\n}\nconst { a }: Props = $props();',
      '<p>{a}</p>',
    );
    expect(await messagesFor('src/views/map/Planted.svelte', code)).toEqual([]);
  });
});
