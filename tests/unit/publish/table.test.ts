import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { tableHtml } from '../../../src/publish/table';
import { en } from '../../../src/messages/en';

const parts = { markup: '<main>x</main>', code: 'if("</script>")run()', style: '.c1{color:red}' };
const story = { title: 'A <b> & a tour', language: 'ja' };

describe('the page of the table', () => {
  it('lets no title and no code end what it stands in', () => {
    const html = tableHtml(story, en.table, { folder: '' }, parts);
    expect(html).toContain('<title>A &lt;b&gt; &amp; a tour: events as a table</title>');
    expect(html.match(/<\/script>/g)).toHaveLength(1);
  });

  it('runs its one script and asks for nothing', () => {
    const html = tableHtml(story, en.table, { folder: '' }, parts);
    const [, script = ''] = /<script>([\s\S]*)<\/script>/.exec(html) ?? [];
    const hash = createHash('sha256').update(script).digest('base64');
    expect(html).toContain(`default-src 'none'; script-src 'sha256-${hash}'`);
    expect(html).not.toMatch(/\bsrc=|@import|url\(/);
    expect(html).toContain('<html lang="ja">');
  });

  it('leaves its place in searches to the page of the story', () => {
    const at = { base: 'https://example.org/', folder: 'nixon-1972/' };
    const html = tableHtml(story, en.table, at, parts);
    expect(html).toContain('rel="canonical" href="https://example.org/nixon-1972/index.html"');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).not.toContain('.c1');
  });
});
