import { describe, expect, it } from 'vitest';
import { directionOf, primaryOf } from '../../../../src/core/model/language';

describe('primaryOf', () => {
  it.each([
    ['fr-CH', 'fr'],
    ['FR', 'fr'],
    ['zh-Hant-TW', 'zh'],
    ['', ''],
  ])('takes %s for %s', (tag, language) => {
    expect(primaryOf(tag)).toBe(language);
  });
});

describe('directionOf', () => {
  it.each(['ar', 'ar-JO', 'AR', 'he', 'fa-IR', 'ur', 'az-Arab', 'pa-arab-PK', 'en-Hebr'])(
    'writes %s from the right',
    (tag) => {
      expect(directionOf(tag)).toBe('rtl');
    },
  );

  it.each(['en', 'ja', 'tr', 'fr', '', 'arn', 'ar-Latn', 'az', 'ku-Latn', 'en-x-arab'])(
    'writes %s from the left',
    (tag) => {
      expect(directionOf(tag)).toBe('ltr');
    },
  );
});
