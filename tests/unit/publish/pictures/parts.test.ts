/** Escaping, colours and the PNG writer: what the pictures are put together from. */
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { lightColors, mix, readColors } from '../../../../src/publish/pictures/colors';
import { element, escapeXml } from '../../../../src/publish/pictures/markup';
import { makePalette } from '../../../../src/publish/pictures/palette';
import { encodePng } from '../../../../src/publish/pictures/png';
import { textLine } from '../../../../src/publish/pictures/text';

describe('escapeXml', () => {
  it('leaves nothing that could be markup, or that XML may not hold', () => {
    expect(escapeXml('<a href="x">&amp;')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;amp;');
    expect(escapeXml('a\u0000b\ud800c\uffff')).toBe('a\ufffdb\ufffdc\ufffd');
    expect(escapeXml('\u{1f600} ok')).toBe('\u{1f600} ok');
  });

  it('writes numbers short and leaves undefined out', () => {
    expect(element('rect', { x: 1.23456, y: -0.001, rx: undefined })).toBe(
      '<rect x="1.23" y="0"/>',
    );
  });
});

describe('readColors', () => {
  it('finds the light one, behind hooks and other tokens', () => {
    const colors = readColors(
      `:root { --carnet-ink: var(--carnet-host-ink, light-dark(#16202a, #e9eef2));
       --carnet-cat-0: var(--carnet-ink); /* --carnet-sea: #000000; */ }
       @media x { --carnet-ink: light-dark(#ffffff, #ffffff); }`,
    );
    expect(colors.of('ink')).toBe('#16202a');
    expect(colors.country(0)).toBe('#16202a');
    expect(() => colors.of('sea')).toThrow(/no colour --carnet-sea/);
  });

  it('has a colour for every country, repeating after eight', () => {
    const colors = lightColors();
    const eight = Array.from({ length: 8 }, (_, index) => colors.country(index + 1));
    expect(new Set(eight).size).toBe(8);
    expect(colors.country(9)).toBe(colors.country(1));
  });
});

describe('mix', () => {
  it('is one of the two at its ends, and between them elsewhere', () => {
    expect(mix('#0a7a72', '#16202a', 1)).toBe('#0a7a72');
    expect(mix('#0a7a72', '#16202a', 0)).toBe('#16202a');
    // What Chromium computes for color-mix(in oklab, white, black).
    expect(mix('#ffffff', '#000000', 0.5)).toBe('#636363');
  });
});

describe('textLine', () => {
  const style = { size: 12, color: '#000000' };

  it('escapes what it is given', () => {
    expect(textLine('<script>"&', 0, 0, 'start', style)).toContain('&lt;script&gt;&quot;&amp;');
  });

  it('isolates a line that runs from right to left, its digits in its own font', () => {
    const line = textLine('الأردن (2025)', 0, 0, 'end', style);
    expect(line).toMatch(
      />\u2067<tspan font-family="'Noto Sans Arabic'[^>]*>الأردن \(2025\)<\/tspan>\u2069</,
    );
    expect(textLine('Amman', 0, 0, 'end', style)).not.toContain('\u2067');
  });
});

describe('makePalette', () => {
  it('keeps few colours as they are and brings many down to 256, none far off', () => {
    const few = makePalette(
      new Map([
        [0xff0000, 3],
        [0x00ff00, 1],
      ]),
    );
    expect([...few.colors].sort()).toEqual([0x00ff00, 0xff0000].sort());
    const grey = (value: number): number => (value << 16) | (value << 8) | (value >> 1);
    const many = new Map(
      Array.from(
        { length: 4096 },
        (_, n) => [((n & 255) << 16) | ((n >> 8) << 12), n + 1] as const,
      ),
    );
    many.set(grey(200), 1e6);
    const { colors, indexOf } = makePalette(many);
    expect(colors.length).toBeLessThanOrEqual(256);
    expect(colors[indexOf.get(grey(200)) ?? -1]).toBe(grey(200));
    for (const [rgb] of many) {
      const near = colors[indexOf.get(rgb) ?? -1] ?? 0;
      expect(Math.abs((near >> 16) - (rgb >> 16))).toBeLessThan(24);
    }
  });
});

describe('encodePng', () => {
  it('writes rows of palette indices that read back as the pixels', () => {
    const rgba = Uint8Array.from([255, 0, 0, 255, 0, 0, 255, 255, 0, 0, 255, 255, 255, 0, 0, 255]);
    const png = Buffer.from(encodePng({ width: 2, height: 2, rgba }));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    const part = (name: string): Buffer => {
      const at = png.indexOf(name);
      return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
    };
    const palette = part('PLTE');
    const rows = inflateSync(part('IDAT'));
    const pixels = [1, 2, 4, 5].map((at) =>
      palette
        .subarray((rows[at] ?? 0) * 3)
        .subarray(0, 3)
        .toString('hex'),
    );
    expect(pixels).toEqual(['ff0000', '0000ff', '0000ff', 'ff0000']);
  });
});
