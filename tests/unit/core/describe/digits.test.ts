/** Digits by setting: Latin unless the file asks for Arabic-Indic ones, and then on Arabic pages alone. */
import { describe, expect, test } from 'vitest';
import japan from '../../../../data/japan-2025';
import { liveStory } from '../../../../src/core/describe/liveStory';
import { describePosition } from '../../../../src/core/describe/position';
import { buildStory } from '../../../../src/core/describe/story';
import type { Catalogue } from '../../../../src/core/model/catalogue';
import { inDigits } from '../../../../src/core/model/fill';
import { withDigits } from '../../../../src/core/model/language';
import type { Digits } from '../../../../src/core/model/vocabulary';
import type { Story } from '../../../../src/core/model/story';
import { resolveSpans } from '../../../../src/core/time/resolve';
import { ar } from '../../../../src/messages/ar';
import { fr } from '../../../../src/messages/fr';

const { spans } = resolveSpans(japan);

function tell(language: string, messages: Catalogue, digits?: Digits): Story {
  const itinerary = { ...japan, ...(digits ? { digits } : {}) };
  return buildStory({ itinerary, spans, language, messages, countries: {} });
}

/** What Carnet words itself: no title, summary or name of the file. */
const worded = (story: Story): string =>
  JSON.stringify([
    story.description,
    story.axis.words,
    story.updated,
    story.days.map(({ words, medium, short }) => [words, medium, short]),
    story.stops.map(({ dates }) => dates),
    story.events.map(({ when, known }) => [when.local, when.home, known]),
    story.sources.map(({ dated }) => dated),
  ]);

describe('digits', () => {
  test('are Latin in Arabic unless asked for', () => {
    expect(worded(tell('ar', ar))).not.toMatch(/[٠-٩]/);
    expect(worded(tell('ar', ar, 'latn'))).toBe(worded(tell('ar', ar)));
    expect(tell('ar', ar)).not.toHaveProperty('locale');
  });

  test('are Arabic-Indic in every date, number, clock time and offset where asked for', () => {
    const story = tell('ar', ar, 'arab');
    expect(worded(story)).not.toMatch(/[0-9]/);
    const press = story.events.find(({ id }) => id === 'sdf-base-press');
    const full = press?.when.local.full.replace(/[\u2067-\u2069]/g, '');
    expect(full).toBe('الاثنين ١٨ أغسطس، من ١٥:٤١ إلى ١٦:٠٣');
    expect(story.axis.words).toContain('UTC+٣');
    expect(press?.when.iso).toBe('2025-08-18T15:41+03:00');
    const said = press && describePosition(press, 25, liveStory(story).language, ar.page.controls);
    expect(said?.replace(/[\u2067-\u2069]/g, '')).toBe('المحطة ١ · الحدث ٩ من ٢٥');
  });

  test('leave what the file says, and the language of its texts, as they are', () => {
    const [plain, asked] = [tell('ar', ar), tell('ar', ar, 'arab')];
    expect(asked.title).toBe(plain.title);
    expect(asked.events.map(({ summary, where }) => [summary, where])).toEqual(
      plain.events.map(({ summary, where }) => [summary, where]),
    );
    expect(asked.language).toBe('ar');
  });

  test('of other languages are never changed', () => {
    expect(tell('fr', fr, 'arab')).toEqual(tell('fr', fr));
  });
});

test('withDigits asks for them in Arabic of any region, and in nothing else', () => {
  expect(withDigits('ar-JO', 'arab')).toBe('ar-JO-u-nu-arab');
  expect(withDigits('ar', undefined)).toBe('ar');
  expect(withDigits('fa', 'arab')).toBe('fa');
});

test('inDigits changes digits alone', () => {
  expect(inDigits('02:30 (UTC+2)', 'ar-u-nu-arab')).toBe('٠٢:٣٠ (UTC+٢)');
  expect(inDigits(25, 'ar')).toBe('25');
});
