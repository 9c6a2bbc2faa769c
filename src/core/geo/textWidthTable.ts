/**
 * Advance widths in thousandths of the font size, each the largest that the common system
 * sans-serifs have (Arial, Helvetica, Liberation, DejaVu, Noto Sans; Segoe UI, Roboto and San
 * Francisco are narrower throughout). A table and nothing else; read by `textWidth`.
 */

/** U+0020 to U+007E, in order. */
export const ASCII_REGULAR: readonly number[] = [
  318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 551, 838, 318, 361, 318, 372, 636, 636, 636,
  636, 636, 636, 636, 636, 636, 636, 337, 337, 838, 838, 838, 556, 1015, 684, 686, 722, 770, 667,
  611, 778, 752, 339, 500, 667, 557, 907, 760, 787, 667, 787, 722, 667, 611, 732, 684, 989, 685,
  667, 685, 390, 372, 390, 838, 556, 500, 613, 635, 550, 635, 615, 352, 635, 634, 278, 278, 579,
  278, 974, 634, 612, 635, 635, 413, 521, 392, 634, 592, 818, 592, 592, 525, 636, 551, 636, 838,
];
export const ASCII_BOLD: readonly number[] = [
  348, 456, 521, 838, 696, 1002, 872, 306, 457, 457, 545, 838, 380, 415, 380, 413, 696, 696, 696,
  696, 696, 696, 696, 696, 696, 696, 400, 400, 838, 838, 838, 611, 1000, 774, 762, 734, 830, 683,
  683, 821, 837, 389, 556, 775, 637, 995, 837, 850, 733, 850, 770, 720, 682, 812, 774, 1103, 771,
  724, 725, 457, 413, 457, 838, 556, 500, 675, 716, 593, 716, 678, 435, 716, 712, 343, 343, 665,
  343, 1042, 712, 687, 716, 716, 493, 595, 478, 712, 652, 924, 645, 652, 582, 712, 551, 712, 838,
];

/** The widest character of each block, for what the tables above do not have. */
export interface Block {
  /** First and last code point, inclusive. */
  readonly from: number;
  readonly to: number;
  readonly regular: number;
  readonly bold: number;
}

/** In order of code points, without overlap. Marks that sit on their letter take no room. */
export const BLOCKS: readonly Block[] = [
  { from: 0x00a0, to: 0x00a0, regular: 318, bold: 348 },
  { from: 0x00a1, to: 0x00bf, regular: 1000, bold: 1035 },
  { from: 0x00c0, to: 0x00ff, regular: 1000, bold: 1085 },
  { from: 0x0100, to: 0x01c3, regular: 1075, bold: 1167 },
  { from: 0x01c4, to: 0x01ff, regular: 1422, bold: 1555 },
  { from: 0x0200, to: 0x02ff, regular: 1000, bold: 1100 },
  { from: 0x0300, to: 0x036f, regular: 0, bold: 0 },
  { from: 0x0370, to: 0x03ff, regular: 934, bold: 1093 },
  { from: 0x0400, to: 0x052f, regular: 1403, bold: 1499 },
  { from: 0x0530, to: 0x058f, regular: 1000, bold: 1000 },
  { from: 0x0590, to: 0x05cf, regular: 0, bold: 0 },
  { from: 0x05d0, to: 0x05ff, regular: 720, bold: 770 },
  { from: 0x0600, to: 0x064a, regular: 1221, bold: 1380 },
  { from: 0x064b, to: 0x065f, regular: 0, bold: 0 },
  { from: 0x0660, to: 0x06ff, regular: 1221, bold: 1380 },
  { from: 0x0e00, to: 0x0e7f, regular: 1000, bold: 1000 },
  { from: 0x10a0, to: 0x10ff, regular: 1064, bold: 1074 },
  { from: 0x1200, to: 0x139f, regular: 1260, bold: 1260 },
  { from: 0x1e00, to: 0x1eff, regular: 1110, bold: 1200 },
  { from: 0x2000, to: 0x200a, regular: 1000, bold: 1000 },
  { from: 0x200b, to: 0x200f, regular: 0, bold: 0 },
  { from: 0x2010, to: 0x2015, regular: 1000, bold: 1000 },
  { from: 0x2018, to: 0x201f, regular: 518, bold: 550 },
  { from: 0x2066, to: 0x2069, regular: 0, bold: 0 },
  { from: 0x2e80, to: 0x9fff, regular: 1000, bold: 1000 },
  { from: 0xac00, to: 0xd7a3, regular: 1000, bold: 1000 },
  { from: 0xf900, to: 0xfaff, regular: 1000, bold: 1000 },
  { from: 0xff00, to: 0xffef, regular: 1000, bold: 1000 },
];

/** Single characters far narrower than their block, which place names and dates often use. */
export const SINGLES: Readonly<Record<string, readonly [regular: number, bold: number]>> = {
  '–': [556, 556],
  '·': [318, 380],
  ß: [631, 719],
  ø: [612, 687],
  Ø: [787, 850],
  ð: [612, 687],
  þ: [635, 716],
  Þ: [667, 738],
  ı: [278, 343],
  ł: [284, 371],
  Ł: [562, 642],
  đ: [635, 716],
  Đ: [775, 838],
  '’': [318, 380],
  '‘': [318, 380],
};

/** The widest letter of any other script that the fonts have (some of Malayalam, Tamil, Burmese). */
export const WIDEST = 2460;
