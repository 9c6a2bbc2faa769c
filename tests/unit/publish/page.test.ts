import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildPage } from '../../../src/publish/page';
import { GOOD, spoil, write } from './read/threeFormats';

// Cutting a frame for the first time takes seconds.
vi.setConfig({ testTimeout: 120_000 });

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'carnet-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function fileOf(name: string, text: string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, text);
  return file;
}

describe('a page', () => {
  it('is refused with the report, every error with its line', async () => {
    const text = write(spoil({ home: 'tokio', 'events.0.at': 'ancara' }), 'yaml');
    const failed = buildPage(await fileOf('tour.yaml', text));
    await expect(failed).rejects.toThrow(/tour\.yaml:\d+:\d+[\s\S]*tokio/);
    await expect(failed).rejects.toThrow(/tour\.yaml:\d+:\d+[\s\S]*ancara/);
  });

  it.each([
    ['is empty', 'tour.json', ''],
    ['is not an events file', 'tour.txt', 'format: 1'],
    ['runs code', 'tour.ts', 'export default fetch("https://example.org/");'],
  ])('is refused of a file that %s', async (_, name, text) => {
    await expect(buildPage(await fileOf(name, text))).rejects.toThrow(name);
  });

  it('is refused of a file that is not there', async () => {
    await expect(buildPage(join(folder, 'none.yaml'))).rejects.toThrow('none.yaml');
  });

  it('is built for all that a warning leaves standing', async () => {
    const text = write(spoil({ 'sources.wire.url': 'http://example.org/' }), 'yaml');
    const { story } = await buildPage(await fileOf('tour.yaml', text));
    expect(story.id).toBe(GOOD.id);
  });

  it('is the same each time, whatever the folder of its file', async () => {
    const text = write(structuredClone(GOOD), 'yaml');
    const first = await buildPage(await fileOf('tour.yaml', text));
    const second = await buildPage(await fileOf('again.yaml', text));
    expect(JSON.stringify(second)).toBe(JSON.stringify(first));
    const text2 = write(spoil({ title: 'Another' }), 'yaml');
    const other = await buildPage(await fileOf('other.yaml', text2));
    expect(JSON.stringify(other)).not.toBe(JSON.stringify(first));
  });

  it('has in its data what the App reads, and nothing that only the build needs', async () => {
    const { page, plan, basemap, cardStyle } = await buildPage(
      await fileOf('tour.yaml', write(structuredClone(GOOD), 'yaml')),
    );
    expect(Object.keys(page)).toEqual(['story', 'map']);
    for (const field of ['title', 'places', 'unknowns']) {
      expect(page.story).not.toHaveProperty(field);
    }
    for (const field of ['labels', 'credit']) expect(page.map).not.toHaveProperty(field);
    expect(page.map.frame).not.toHaveProperty('projection');
    expect(plan.stops).toHaveLength(1);
    expect(Object.keys(basemap.visited)).toEqual(['TR']);
    expect(cardStyle).toMatch(/^--/);
  });
});
