import { describe, expect, it } from 'vitest';
import { budgetOf, findFaults, splitPage, weighPage } from '../../support/pageParts';

const LINKED = '<script type="application/ld+json">{"@type":"Article"}</script>';
const page = (more = '', d = 'M0 0H9'): string => `<!doctype html>
<html><head><style>a{b:url(#c)}</style><link rel="icon" href="data:,">${LINKED}</head>
<body><svg><path data-basemap="land" d="${d}"/><path class="leg" d="M1 1"/></svg>
<a href="https://example.org/">source</a>${more}
<script type="application/json" id="data">{"a":1}</script><script>run()</script></body></html>`;

describe('splitPage', () => {
  it('takes data for the rest and not for a script', () => {
    const { script, rest } = splitPage(page());
    expect(script).toBe('run()');
    expect(rest).toContain('{"a":1}');
  });

  it('takes only marked paths for the basemap, wherever the mark stands', () => {
    expect(splitPage(page('<path d="M2 2" data-basemap="lakes"/>')).basemap).toEqual([
      'M0 0H9',
      'M2 2',
    ]);
    expect(splitPage(page()).rest).toContain('d="M1 1"');
  });

  it('takes for metadata what the head says to machines, and nothing from the body', () => {
    const { metadata, rest } = splitPage(page('<link rel="canonical" href="https://b.example/">'));
    expect(metadata).toEqual(['<link rel="icon" href="data:,">', LINKED]);
    expect(rest).toContain('https://b.example/');
    expect(rest).not.toContain('ld+json');
  });

  it('counts no byte twice', () => {
    const { script, basemap, metadata, rest } = splitPage(page());
    const parts = [script, ...basemap, ...metadata, rest].join('');
    expect(parts).toHaveLength(page().length);
  });
});

describe('weighPage', () => {
  it('weighs an empty page as next to nothing', () => {
    expect(weighPage('').whole).toBeLessThan(30);
  });
});

describe('findFaults', () => {
  it('has nothing against a page that carries all it needs', () => {
    expect(findFaults(page())).toEqual([]);
  });

  it('lets a page name its own address', () => {
    const named = '<link rel="canonical" href="https://a.example/"></head>';
    expect(findFaults(page().replace('</head>', named))).toEqual([]);
  });

  it.each([
    ['a script', '<script src="a.js"></script>'],
    ['a style', '<link rel="stylesheet" href="/a.css">'],
    ['a picture', '<img alt="" src="a.png">'],
    ['a font', '<style>@font-face{src:url("f.woff2")}</style>'],
    ['an import', '<style>@import "a.css";</style>'],
  ])('names %s that would be fetched', (_title, more) => {
    expect(findFaults(page(more))).toHaveLength(1);
  });

  it('finds a basemap that stands twice', () => {
    expect(findFaults(page('<script>const d = "M0 0H9"</script>'))).toEqual([
      expect.stringContaining('stands 2 times'),
    ]);
  });

  it('does not pass a page in which it finds no script and no basemap', () => {
    expect(findFaults('<p></p>')).toHaveLength(2);
  });
});

describe('budgetOf', () => {
  it('is the same for both forms of the default story', () => {
    expect(budgetOf('index.html')).toEqual(budgetOf('embed.html'));
    expect(budgetOf('index.html')?.whole).toBe(124 * 1024);
  });

  it.each(['nixon-1972', 'kissinger-1974'])('holds the map of %s to 34 kB', (folder) => {
    expect(budgetOf(`${folder}/index.html`)?.basemap).toBe(34 * 1024);
    expect(budgetOf(`${folder}\\embed.html`)).toEqual(budgetOf(`${folder}/index.html`));
  });

  it('is none for a story that nobody has weighed', () => {
    expect(budgetOf('another/index.html')).toBeNull();
    expect(budgetOf('another/known/2025-08-16/index.html')).toBeNull();
    expect(budgetOf('known/2025-08-16/index.html')).toEqual(budgetOf('index.html'));
  });
});
