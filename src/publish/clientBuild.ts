/**
 * Bundles one of the site's further scripts, such as the host page's: one entry to one classic
 * script that a page can include with a plain tag, or keep inline.
 */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import type { Alias, AliasOptions, ResolvedConfig } from 'vite';
import { withNotice } from './notice';

/** What a nested build takes over from the one around it, so that both compile alike. */
export type Around = Pick<ResolvedConfig, 'root' | 'build'> & {
  readonly resolve: { readonly alias: Alias[] | AliasOptions };
};

/**
 * Returns the code of an entry, given from the project's root. Names in `define` are replaced by
 * the expressions given for them. Styles that its components bring are dropped: the caller has
 * those of all components already. Rejects where it does not compile, or comes as several files.
 */
export async function buildScript(
  around: Around,
  entry: string,
  define: Readonly<Record<string, string>> = {},
): Promise<string> {
  const result = await build({
    configFile: false,
    root: around.root,
    logLevel: 'warn',
    define: { ...define },
    resolve: { alias: around.resolve.alias },
    // Fragments node by node: made from HTML, they would take a Trusted Types policy, of which a
    // page can have one by that name.
    plugins: [svelte({ compilerOptions: { fragments: 'tree' } })],
    build: {
      write: false,
      copyPublicDir: false,
      emptyOutDir: false,
      target: around.build.target,
      minify: around.build.minify,
      terserOptions: around.build.terserOptions,
      modulePreload: false,
      cssCodeSplit: false,
      reportCompressedSize: false,
      rollupOptions: {
        input: entry,
        output: { format: 'iife' },
        checks: { pluginTimings: false },
      },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  const chunks = outputs.filter((item) => item.type === 'chunk');
  const [chunk] = chunks;
  if (!chunk || chunks.length !== 1) throw new Error(`${entry} must become one script`);
  const code = chunk.code.trim() + '\n';
  const isOurs = Object.keys(chunk.modules).every((id) => !id.includes('/node_modules/'));
  return isOurs ? code : withNotice(code);
}
