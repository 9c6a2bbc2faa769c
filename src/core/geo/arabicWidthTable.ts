/**
 * Advance widths of Arabic letters in thousandths of the font size, each the largest that Noto Sans
 * Arabic and DejaVu Sans have (Segoe UI, Tahoma and Geeza Pro are narrower): joined to the letter
 * after it, and at the end of what is joined, each regular and bold. A letter is up to three times as
 * wide at the end, so one figure per letter would make every word twice as long as it is. Measured
 * between two tatweels. A table and nothing else; read by `textWidth`.
 */
export const ARABIC: Readonly<
  Record<string, readonly [joined: number, joinedBold: number, end: number, endBold: number]>
> = {
  ء: [470, 511, 470, 511],
  آ: [305, 375, 305, 375],
  أ: [305, 375, 305, 375],
  ؤ: [517, 627, 517, 627],
  إ: [305, 375, 305, 375],
  ئ: [343, 408, 833, 917],
  ا: [305, 375, 305, 375],
  ب: [343, 408, 1093, 1142],
  ة: [536, 606, 536, 606],
  ت: [373, 409, 1093, 1142],
  ث: [373, 409, 1093, 1142],
  ج: [645, 721, 649, 739],
  ح: [645, 721, 649, 739],
  خ: [645, 721, 649, 739],
  د: [532, 577, 532, 577],
  ذ: [532, 577, 532, 577],
  ر: [552, 622, 552, 622],
  ز: [552, 622, 552, 622],
  س: [892, 1019, 1275, 1439],
  ش: [892, 1019, 1275, 1439],
  ص: [949, 1004, 1352, 1442],
  ض: [949, 1004, 1352, 1442],
  ط: [820, 974, 949, 1071],
  ظ: [820, 974, 949, 1071],
  ع: [597, 683, 597, 683],
  غ: [523, 683, 597, 683],
  ف: [506, 719, 1098, 1191],
  ق: [506, 719, 834, 901],
  ك: [552, 581, 922, 974],
  ل: [331, 408, 757, 892],
  م: [578, 670, 665, 784],
  ن: [343, 408, 761, 900],
  ه: [574, 693, 536, 606],
  و: [517, 627, 517, 627],
  ى: [343, 408, 833, 1012],
  ي: [373, 409, 833, 1012],
  '،': [328, 380, 328, 380],
  '؛': [344, 400, 344, 400],
  '؟': [531, 580, 531, 580],
  '٪': [537, 610, 537, 610],
};
