/** A style in fewer bytes must say the same: values in place, names shared, nothing lost. */
import { describe, expect, it } from 'vitest';
import { shortenStyle } from '../../../src/publish/shortenStyle';

describe('shortenStyle', () => {
  it('leaves an empty style and a foreign one as they are', () => {
    expect(shortenStyle('', '')).toBe('');
    expect(shortenStyle('a{--other:1;x:var(--other)}', '')).toBe('a{--other:1;x:var(--other)}');
  });

  it('refuses a style that is cut short', () => {
    expect(() => shortenStyle('a{}@media print{b{}', '')).toThrow('braces');
    expect(() => shortenStyle('@media print{b{content:"}', '')).toThrow('braces');
  });

  it('puts plain values, and those taken once, where they are taken', () => {
    const style =
      ':root{--carnet-a:.5rem;--carnet-b:var(--carnet-a) solid;--carnet-c:"a;b}",x}p{x:var(--carnet-a);y:var(--carnet-b);z:var(--carnet-c)}';
    expect(shortenStyle(style, '')).toBe(':root{}p{x:.5rem;y:.5rem solid;z:"a;b}",x}');
  });

  it('keeps what has two values, what is taken twice and long, and what has a fallback', () => {
    const style =
      ':root{--carnet-a:1;--carnet-b:f(2,3);--carnet-c:4}@media x{:root{--carnet-a:5}}p{a:var(--carnet-a);b:var(--carnet-b) var(--carnet-b);c:var(--carnet-c,6)}';
    expect(shortenStyle(style, '')).toBe(
      ':root{--_0:1;--_1:f(2,3);--_2:4}@media x{:root{--_0:5}}p{a:var(--_0);b:var(--_1) var(--_1);c:var(--_2,6)}',
    );
  });

  it('keeps the names that the page around it uses, and those of a host', () => {
    const style =
      ':root{--carnet-a:1;--carnet-ab:f(1)}p{x:var(--carnet-a) var(--carnet-host-ink,var(--carnet-ab));y:var(--carnet-ab)}';
    expect(shortenStyle(style, 'style="x:var(--carnet-a)"')).toBe(
      ':root{--carnet-a:1;--_0:f(1)}p{x:var(--carnet-a) var(--carnet-host-ink,var(--_0));y:var(--_0)}',
    );
  });

  it('gathers the rules for forced colours and for paper at the end, in their order', () => {
    const style =
      '@media print{a{b:c}@supports (x:y){d{e:"}"}}}f{g:h}@media (forced-colors:active){i{j:k}}@media print{l{m:n}}@media screen{o{p:q}}';
    expect(shortenStyle(style, '')).toBe(
      'f{g:h}@media screen{o{p:q}}@media (forced-colors:active){i{j:k}}@media print{a{b:c}@supports (x:y){d{e:"}"}}l{m:n}}',
    );
  });
});
