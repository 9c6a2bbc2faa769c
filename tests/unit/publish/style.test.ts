import { describe, expect, it } from 'vitest';
import { pruneLanguages, pruneLooks, pruneStyle } from '../../../src/publish/style';

describe('pruneLanguages', () => {
  const style =
    'p{a:b}.plot._1:dir(rtl){c:d}@media print{b:dir(rtl){e:f}i{g:h}}html:not([data-form]) .carnet:is(:lang(ar),:lang(ja)){i:j}.carnet:lang(ja) h1{k:l}p:lang(ja){m:n}';

  it.each([
    ['en', 'p{a:b}@media print{i{g:h}}p:lang(ja){m:n}'],
    [
      'ja-JP',
      'p{a:b}@media print{i{g:h}}html:not([data-form]) .carnet:is(:lang(ar),:lang(ja)){i:j}.carnet:lang(ja) h1{k:l}p:lang(ja){m:n}',
    ],
    ['ar', style.replace('.carnet:lang(ja) h1{k:l}', '')],
    ['he', 'p{a:b}.plot._1:dir(rtl){c:d}@media print{b:dir(rtl){e:f}i{g:h}}p:lang(ja){m:n}'],
  ])('leaves a page in %s what it needs', (language, kept) => {
    expect(pruneLanguages(style, language)).toBe(kept);
  });
});

describe('pruneStyle', () => {
  it('leaves an empty style and a foreign one as they are', () => {
    expect(pruneStyle('', 0, '')).toBe('');
    expect(pruneStyle('a{--other:1;color:red}', 0, '')).toBe('a{--other:1;color:red}');
  });

  it('drops the rules of components that are not there, and blocks that this leaves empty', () => {
    const style =
      'p._1{a:b}h1._1a,p._1a b{c:d}@media print{p._1a{e:f}}@media print{p._1{g:h}b._1a{i:j}}.c1{k:l}';
    expect(pruneStyle(style, 8, '<p class="_1">')).toBe('p._1{a:b}@media print{p._1{g:h}}.c1{k:l}');
    expect(pruneStyle('p._1{a:b}', 8, '<p class="_1a"><b>_11</b>')).toBe('');
  });

  it('drops the steps of the card’s measures of which a page gives none, and no other height', () => {
    const style =
      '@container card (width>=18rem){.card-box>div{min-block-size:var(--h18)}}.story{--height:var(--w21);--size:var(--z21)}p{min-block-size:var(--height)}';
    expect(pruneStyle(style, 8, '<div style="--h16:30rem;--w23:1px;--z21:1rem">')).toBe(style);
    expect(pruneStyle(style, 8, '<div style="--h16:30rem;--w23:1px">')).toBe(
      style.replace('--size:var(--z21)', ''),
    );
    expect(pruneStyle(style, 8, '<div>')).toBe('p{min-block-size:var(--height)}');
  });

  it('drops the colours that a page does not reach, and keeps home', () => {
    const style = '.c0{color:a}.c1{color:b}.c2{color:c}.c12{color:d}.abc2{color:e}';
    expect(pruneStyle(style, 1, '')).toBe('.c0{color:a}.c1{color:b}.c12{color:d}.abc2{color:e}');
  });

  it('drops tokens that nobody takes, and those that only such tokens take', () => {
    const style =
      ':root{--carnet-a:1;--carnet-b:var(--carnet-c);--carnet-c:2;--carnet-d:3}p{x:var(--carnet-a)}';
    expect(pruneStyle(style, 8, '')).toBe(':root{--carnet-a:1;}p{x:var(--carnet-a)}');
  });

  it('keeps what the page around it takes, and tells a name from a longer one', () => {
    const style = ':root{--carnet-a:1;--carnet-a-b:2}';
    expect(pruneStyle(style, 8, 'style="color:var(--carnet-a-b)"')).toBe(':root{--carnet-a-b:2}');
  });

  it('is not confused by quotes and colons in a value', () => {
    const style = ':root{--carnet-f:"a;b:c",serif;--carnet-g:url("}")}p{font:var(--carnet-f)}';
    expect(pruneStyle(style, 8, '')).toBe(
      ':root{--carnet-f:"a;b:c",serif;}p{font:var(--carnet-f)}',
    );
  });
});

describe('pruneLooks', () => {
  const style =
    '.off._1{a:b}.hollow._1,.off._1,.version._1{c:d}@media print{.off._2{e:f}.p{g:h}}.offset{i:j}.x:not(.off){k:l}:is(.off,.y){m:n}';

  it('leaves an empty style, and that of a story which has every look', () => {
    expect(pruneLooks('', '{}')).toBe('');
    const data = '["announced","inferred","planned","version","cancelled"]';
    expect(pruneLooks(style, data)).toBe(style);
  });

  it('drops what no event of the story calls for, alone or among other selectors', () => {
    expect(pruneLooks(style, '["announced","inferred","planned","version"]')).toBe(
      '.hollow._1,.version._1{c:d}@media print{.p{g:h}}.offset{i:j}.x:not(.off){k:l}:is(.off,.y){m:n}',
    );
  });

  it.each(['off', 'cancelled', 'postponed', 'denied'])('keeps the look of what is %s', (value) => {
    expect(pruneLooks('.off{a:b}', JSON.stringify({ status: value }))).toBe('.off{a:b}');
    expect(pruneLooks('.off{a:b}', `{"title":"It was ${value}"}`)).toBe('');
  });
});
