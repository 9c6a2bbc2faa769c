import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/messages/en';
import { withWords, wordsCode } from '../../../src/publish/words';

const { page, map, timeline, when } = en;

describe('the words in a script', () => {
  it.each(['', 'run()', 'use(CARNET_WORDS);use(CARNET_WORDS)'])(
    'are refused where "%s" does not ask for them once',
    (code) => {
      expect(() => withWords(code, en)).toThrow(/times/);
    },
  );

  it('are not put into a longer name', () => {
    expect(() => withWords('MY_CARNET_WORDS()', en)).toThrow('0 times');
  });

  it('are those of the views and no others', () => {
    expect(runInNewContext(`(${wordsCode(en)})`)).toEqual({ page, map, timeline, when });
    expect(wordsCode(en)).not.toContain(en.history.known.late);
  });

  it('stay what they are, whatever they hold', () => {
    const label = '"a":"b",{c:1} $& \\ \u2028 </script> "d\\":';
    const said = { ...en, map: { ...map, label } };
    const code = withWords('const words=CARNET_WORDS;words.map.label', said);
    expect(runInNewContext(code)).toBe(label);
  });
});
