/** The legs of the tours that are published, as a page and as a frame draw them. */
import { describe, expect, it } from 'vitest';

import { buildPage } from '../../src/publish/page';
import { countLegFaults, legFaults } from '../support/legFaults';
import { faults } from '../support/mapFaults';
import { TOURS } from '../support/tours';

/**
 * What is left, over twenty-seven widths. Kissinger: at Aswan seven legs meet beneath a disc 77 px
 * wide, Luxor’s touches it, and legs to Jerusalem and Lod pass under Luxor’s edge at some widths.
 */
const LEFT: Readonly<Record<string, readonly [page: object, embed: object]>> = {
  'data/kissinger-1974.yaml': [
    { 'through a disc': 4 },
    { 'through a disc': 9 },
  ],
};

describe.each(TOURS)('%s', (file) => {
  it('has legs that can be followed, each with its arrowhead, and nothing on anything', async () => {
    const { plan, embed, story } = await buildPage(file);
    const found = [plan, embed.plan].map((one) => legFaults(one, story));
    expect(found.map(countLegFaults), found.flat().join('\n')).toEqual(LEFT[file] ?? [{}, {}]);
    expect([...faults(plan), ...faults(embed.plan)]).toEqual([]);
  });
});
