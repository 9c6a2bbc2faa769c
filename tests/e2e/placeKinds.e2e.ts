/**
 * A made-up journey with a place of every kind and a leg by every means of travel, drawn by
 * <carnet-itinerary>: each told and drawn in its own way, in light, dark and forced colours.
 */
import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { test } from '../support/elementTest';
import { map } from './story';

/** Of the element's map, how its marks are told and where they are drawn. */
const MARKS: readonly (readonly [name: RegExp, shape: string])[] = [
  [/^Stop 1: Athens.*\(only the city is reported\)/, 'city'],
  [/^Stop 2: Cairo.*, 2 places$/, ''],
  [/^Stop 3: Upper Egypt.*\(only its region is known\)/, 'region'],
  [/^Stop 4: a border camp/, 'site'],
  [/^Stop 5: Eritrea.*\(only the country is reported\); sources differ$/, 'country'],
  [/^Stop 7: a base.*\(place not disclosed\)/, 'undisclosed'],
  [/Oman/, 'off'],
];

for (const [width, colorScheme, forcedColors] of [
  [375, 'light', 'none'],
  [1200, 'dark', 'none'],
  [1200, 'light', 'active'],
] as const) {
  const how = forcedColors === 'active' ? 'in forced colours' : `on a ${colorScheme} system`;
  test(`each kind of place is drawn and told differently at ${String(width)} px, ${how}`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width, height: 1400 });
    await page.emulateMedia({ colorScheme, forcedColors });
    await page.goto(`${site.origin}/element-bare.html?src=/cases/places.json`);
    const looks: string[] = [];
    for (const [name, shape] of MARKS) {
      const one = map(page).getByRole('button', { name }).first();
      await expect(one).toBeVisible();
      if (shape) looks.push(await one.evaluate(looksOf));
    }
    expect(new Set(looks).size, looks.join('\n')).toBe(looks.length);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${String(target)}`)),
    ).toEqual([]);
  });
}

/** What is seen of a mark without its text: outline, corners, ground, size of what it is drawn as. */
function looksOf(mark: Element): string {
  const drawn = [mark, ...mark.querySelectorAll('*')];
  return drawn
    .map((part) => {
      const style = getComputedStyle(part);
      return [
        style.borderStyle,
        style.borderRadius,
        style.borderWidth,
        style.backgroundClip,
        style.width,
        part.tagName,
      ].join(' ');
    })
    .join(' | ');
}
