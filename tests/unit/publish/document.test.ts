import { describe, expect, it } from 'vitest';
import type { LeanPage } from '../../../src/core/describe/leanPage';
import { unpack } from '../../../src/core/model/packing';
import type { Packed } from '../../../src/core/model/packing';
import {
  dataElement,
  fillTemplate,
  inlineAssets,
  inlineScript,
} from '../../../src/publish/document';
import { textsOf } from '../../../src/publish/markupTexts';

/** Only what the document needs of a page; the rest is the App's. */
const page = { title: 'A </script> & "B"', language: 'ar' } as unknown as LeanPage;
const asPage = { language: 'ar', form: 'page', head: ['<title>T</title>'] } as const;
const TEMPLATE = `<html lang="en"><head><!--carnet:head-->
<link rel="stylesheet" crossorigin href="./a.css"></head><body><div class="carnet"><!--carnet:opening--><p><!--carnet:app--></p><!--carnet:closing--></div>
<!--carnet:data--><script crossorigin src="./a.js"></script></body></html>`;

const parts = { opening: '', app: '', closing: '', style: '', page };

describe('document', () => {
  it('lets no text end an element', () => {
    expect(dataElement(page, '').match(/<\/script>/g)).toHaveLength(1);
    expect(inlineScript('a="</script><!--"')).toBe('a="<\\/script><\\!--"');
  });

  it('puts the data back to what it was', () => {
    const json = />(.*)<\/script>$/.exec(dataElement(page, ''))?.[1] ?? '';
    expect(unpack(JSON.parse(json) as Packed, textsOf(''))).toEqual(page);
  });

  it('reads the text of markup as a browser does', () => {
    const body = `<!--[--><p title="a > b">A &amp; <b>B</b>&lt;</p><!--]--><a href="?a=1&amp;b">x</a><a>y</a>`;
    expect(textsOf(body)).toEqual(['A & ', 'B', '<', '?a=1&b', 'x', 'y']);
  });

  it('does not repeat in the data what the markup says', () => {
    const body = '<p>A &lt;/script> &amp; "B"</p>';
    expect(dataElement(page, body)).not.toContain('"B"');
  });

  it('throws where the template lacks a mark', () => {
    expect(() => fillTemplate('<html lang="en">', asPage, parts)).toThrow(/carnet:head/);
  });

  it('does not read replacement patterns in what it puts in', () => {
    const filled = fillTemplate(TEMPLATE, asPage, { ...parts, app: "$& $1 $' $$" });
    expect(filled).toContain("<p>$& $1 $' $$</p>");
    expect(filled).toContain('<html lang="ar" dir="rtl">');
    const embed = fillTemplate(TEMPLATE, { ...asPage, form: 'embed' }, parts);
    expect(embed).toContain('<html lang="ar" dir="rtl" data-form="embed">');
  });

  it('replaces the tags of a build by their content, and allows that script alone', () => {
    const html = inlineAssets(TEMPLATE, "f('$&')", 'a{b:c}');
    expect(html).not.toMatch(/src=|href="\.\//);
    expect(html).toContain("<script>f('$&')</script>");
    expect(html).toContain('<style>a{b:c}</style>');
    expect(fillTemplate(TEMPLATE, asPage, parts, 'x')).toContain(
      // SHA-256 of "x" in base64
      "script-src 'sha256-LXEWQrcmsEQBYnyp+6wy9chTD7GQPMTbAiWHF5IaSIE='",
    );
    expect(fillTemplate(TEMPLATE, asPage, parts)).not.toContain('script-src');
  });
});
