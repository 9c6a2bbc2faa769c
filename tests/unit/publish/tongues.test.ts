/**
 * A story half translated, in everything that is published of it in words: what stands there for want
 * of a translation is an element of its own language, so that a screen reader changes voice for it.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { knownPages } from '../../../src/publish/known';
import { correctionList } from '../../../src/publish/knownLists';
import { buildEditions, type BuiltPage } from '../../../src/publish/page';
import { renderKnown, renderPage, renderTable, type Rendered } from '../../../src/publish/render';
import { tagged } from '../../support/tagged';

/** Cutting a frame for the first time takes seconds. */
const TIMEOUT_MS = 120_000;

/** Another language's title makes pages of all; two texts are in neither of the two. */
function halfTranslated(yaml: string): string {
  const changes: readonly (readonly [string, string])[] = [
    [/^title: .*$/m.exec(yaml)?.[0] ?? '', 'title: { en: A visit, fr: Une visite, ar: زيارة }'],
    ['title: Talks in Lisbon', 'title: { en: Talks in Lisbon, fr: Entretien à Lisbonne }'],
    ['note: The Wire gives no end.', 'note: { ja: 終わりは不明。 }'],
    ['name: Porto,', 'name: { en: Porto },'],
    ['publisher: The Paper', 'publisher: { he: הארץ }'],
    ['title: The visit again', 'title: { ar: الزيارة ثانية, en: The visit again }, language: pt'],
    ['title: The visit,', 'title: The visit, language: en,'],
    [
      'corrections:',
      `unknowns: ['*When* she left.']
disputes:
  - about: when
    kind: doubt
    title: 'The *day* is in doubt'
    versions: [{ says: Monday., sources: [{ source: wire, for: the day }] }]
    reading: Monday
corrections:`,
    ],
  ];
  return changes.reduce((text, [from, to]) => {
    if (from === '' || !text.includes(from)) throw new Error(`no ${from}`);
    return text.replace(from, to);
  }, yaml);
}

const place = { folder: '' };
let editions: readonly BuiltPage[] = [];
const built = (language: string): BuiltPage => {
  const found = editions.find(({ story }) => story.language === language);
  if (!found) throw new Error(`no page in ${language}`);
  return found;
};
const markup = ({ opening, app, closing }: Rendered): string => opening + app + closing;

/** Everything that a reader gets of one language, by what it is. */
function published(language: string): Readonly<Record<string, string>> {
  const page = built(language);
  const corrections = correctionList(page);
  const changes = corrections ? [corrections] : [];
  return {
    page: markup(renderPage(page, 'page', place, { changes })),
    embed: markup(renderPage(page, 'embed', place)),
    table: renderTable(page),
  };
}

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'carnet-'));
  const file = join(folder, 'half.yaml');
  const yaml = await readFile('tests/golden/itineraries/corrected-2025.yaml', 'utf8');
  await writeFile(file, halfTranslated(yaml));
  editions = await buildEditions(file);
  await rm(folder, { recursive: true });
}, TIMEOUT_MS);

describe('a page in French, and one in Arabic', () => {
  it.each([
    ['fr', { anglais: 'en ltr', japonais: 'ja ltr', hébreu: 'he rtl' }],
    ['ar', { الإنجليزية: 'en ltr', اليابانية: 'ja ltr', العبرية: 'he rtl' }],
  ])('%s: marks what is in another language with it, wherever it stands', (language, tongues) => {
    for (const [form, html] of Object.entries(published(language))) {
      const found = tagged(html, Object.keys(tongues));
      expect(
        found.filter(({ tag }) => tag === undefined),
        form,
      ).toEqual([]);
      for (const { mark, tag } of found) {
        expect(tag, form).toBe(tongues[mark as keyof typeof tongues]);
      }
      expect(new Set(found.map(({ mark }) => mark)).size, form).toBeGreaterThan(
        form === 'table' ? 0 : 1,
      );
    }
  });

  it('has what it says in the right element', () => {
    const still = (html = ''): string => html.replace(/<!--.*?-->/gs, '');
    const { page, embed, table } = published('fr');
    const english = (text: string): string => `<span lang="en" dir="ltr">${text}</span> [anglais]`;
    const has = (html: string | undefined, text: string): void => {
      // The whole page is no message for a failure.
      expect(still(html).includes(text), text).toBe(true);
    };
    has(table, english('Visit to a wharf'));
    for (const html of [page, embed]) {
      has(html, english('Vega saw the wharf and <em>left at once</em>.'));
      has(html, english('<em>When</em> she left.'));
    }
    has(page, '<span lang="ja" dir="ltr">終わりは不明。</span> [japonais]');
    has(page, english('The *day* is in doubt'));
    has(page, `(pour ${english('the day')})`);
    has(page, `affichée\u00a0: ${english('Monday')}`);
    has(page, english('Porto was left out.'));
    has(page, `${english('Porto')} (lieu non précisé)`);
  });

  it('does so on the pages of days, which are in the language of the file', () => {
    const days = knownPages(built('en')).map((day) => markup(renderKnown(day, undefined)));
    const found = days.flatMap((html) => tagged(html, ['Hebrew']));
    expect(new Set(found.map(({ tag }) => tag))).toEqual(new Set(['he rtl']));
  });

  it('marks nothing where nothing falls back', () => {
    const { story } = built('en');
    expect(story.tongues?.map(({ language }) => language)).toEqual(['he', 'ja']);
    const page = markup(renderPage(built('en'), 'page', place));
    expect(page).not.toMatch(/lang="en"/);
  });

  it('gives a source’s title the language of the source, and our description of it the page’s', () => {
    const sourcesOf = (language: string): string =>
      markup(renderPage(built(language), 'page', place)).replace(/^.*id="source-1"/s, '');
    expect(sourcesOf('fr')).toContain('<span lang="en">The visit</span>');
    expect(sourcesOf('en')).toContain('<span>The visit</span>');
    expect(sourcesOf('en')).toContain('<span>The visit again</span>');
    expect(sourcesOf('ar')).toContain('<span>الزيارة ثانية</span>');
    expect(sourcesOf('ar')).not.toContain('lang="pt"');
  });
});
