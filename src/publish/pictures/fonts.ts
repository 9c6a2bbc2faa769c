/**
 * The fonts of the pictures and the way from SVG to PNG. Only fonts that are installed with the
 * project are ever used, so that two machines give equal bytes; all are under the SIL Open Font
 * License. The SVG files name system fonts behind them, for they are shown in browsers.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { encodePng } from './png';

const require = createRequire(import.meta.url);

/** Families by what they are for, best first. */
export const FAMILIES = {
  sans: "'Noto Sans', system-ui, -apple-system, 'Segoe UI', Roboto, Arial, sans-serif",
  serif: "'Noto Serif', 'Iowan Old Style', Charter, Georgia, serif",
  arabic: "'Noto Sans Arabic', 'Geeza Pro', 'Segoe UI', Arial, sans-serif",
  japanese: "'BIZ UDPGothic', 'Hiragino Sans', 'Yu Gothic UI', Meiryo, 'Noto Sans JP', sans-serif",
} as const;

/** Package, then the weights taken of it. */
const FILES: readonly (readonly [name: string, files: readonly string[]])[] = [
  ['noto-sans', ['400Regular/NotoSans_400Regular', '700Bold/NotoSans_700Bold']],
  ['noto-sans', ['400Regular_Italic/NotoSans_400Regular_Italic']],
  ['noto-serif', ['700Bold/NotoSerif_700Bold']],
  ['noto-sans-arabic', ['400Regular/NotoSansArabic_400Regular', '700Bold/NotoSansArabic_700Bold']],
  ['biz-udpgothic', ['400Regular/BIZUDPGothic_400Regular', '700Bold/BIZUDPGothic_700Bold']],
];

/** Returns the paths of all font files. @throws if a package is not installed. */
export function fontFiles(): string[] {
  return FILES.flatMap(([name, files]) => {
    const folder = dirname(require.resolve(`@expo-google-fonts/${name}/package.json`));
    return files.map((file) => join(folder, `${file}.ttf`));
  });
}

/** Returns a PNG of `widthPx` px, as high as the SVG's own shape makes it. Rejects on SVG that is not well formed. */
export async function rasterise(svg: string, widthPx: number): Promise<Uint8Array> {
  const image = await renderAsync(svg, {
    fitTo: { mode: 'width', value: widthPx },
    font: {
      loadSystemFonts: false,
      fontFiles: fontFiles(),
      defaultFontFamily: 'Noto Sans',
    },
  });
  const { width, height } = image;
  return encodePng({ width, height, rgba: image.pixels });
}
