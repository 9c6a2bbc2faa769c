import { describe, expect, it } from 'vitest';
import type { PageData } from '../../../src/core/model/page';
import {
  dataElement,
  escapeHtml,
  fillTemplate,
  headFor,
  inlineAssets,
  inlineScript,
} from '../../../src/publish/document';

/** Only what the document needs of a page; the rest is the App's. */
const page = {
  story: { title: 'A </script> & "B"', description: '<b>', language: 'ar' },
} as unknown as PageData;
const TEMPLATE = `<html lang="en"><head><!--carnet:head-->
<link rel="stylesheet" crossorigin href="./a.css"></head><body><div><!--carnet:app--></div>
<!--carnet:data--><script crossorigin src="./a.js"></script></body></html>`;

describe('document', () => {
  it('lets no text end an element or an attribute', () => {
    expect(escapeHtml(`<a href="x">&</a>`)).toBe('&lt;a href=&quot;x&quot;&gt;&amp;&lt;/a&gt;');
    expect(dataElement(page).match(/<\/script>/g)).toHaveLength(1);
    expect(headFor(page)).not.toContain('<b>');
    expect(inlineScript('a="</script><!--"')).toBe('a="<\\/script><\\!--"');
  });

  it('puts the data back to what it was', () => {
    const json = />(.*)<\/script>$/.exec(dataElement(page))?.[1] ?? '';
    expect(JSON.parse(json)).toEqual(page);
  });

  it('throws where the template lacks a mark', () => {
    expect(() => fillTemplate('<html lang="en">', { page, body: '' })).toThrow(/carnet:head/);
  });

  it('does not read replacement patterns in what it puts in', () => {
    const filled = fillTemplate(TEMPLATE, { page, body: "$& $1 $' $$" });
    expect(filled).toContain("<div>$& $1 $' $$</div>");
    expect(filled).toContain('<html lang="ar">');
  });

  it('replaces the tags of a build by their content, and allows that script alone', () => {
    const html = inlineAssets(TEMPLATE, "f('$&')", 'a{b:c}');
    expect(html).not.toMatch(/src=|href="\.\//);
    expect(html).toContain("<script>f('$&')</script>");
    expect(html).toContain('<style>a{b:c}</style>');
    expect(headFor(page, 'x')).toContain(
      // SHA-256 of "x" in base64
      "script-src 'sha256-LXEWQrcmsEQBYnyp+6wy9chTD7GQPMTbAiWHF5IaSIE='",
    );
  });
});
