/**
 * Leaves out of a page's style what the page cannot use: the palette has eight countries and a tour
 * has three, and not every token is taken by every page. Works on minified CSS, as the build gives it.
 */

import { directionOf, primaryOf } from '../core/model/language';

/** A rule of a component, marked with a class as `svelte.config.js` names it; without rules inside it. */
const SCOPED_RULE = /(?<=^|[{}])[^{}@]*?\.(_[0-9a-z]{1,2})(?![\w-])[^{}]*\{[^{}]*\}/g;
/** What takes one of the card's measures by width, each kind a letter, which stand in the markup of a page. */
const CARD_STEP = /[\w-]+:var\(--([a-z])\d\d\);?/g;
const EMPTY_RULE = /(?<=^|[{}])[^{}]*\{\}/g;
const EMPTY_BLOCK = /@(?:media|container|supports)[^{};]*\{\}/g;
const PALETTE_RULE = /\.c(\d)\{[^{}]*\}/g;
const TOKEN = /(--carnet-[\w-]+):((?:[^;{}"]|"[^"]*")*)(;|(?=\}))/g;

/**
 * Returns the style without the rules of components that `rest`, the page around it, does not
 * mention (one form of a story has some that the other lacks), without the classes of colours above
 * `colors` (the highest palette index in use, 0 to 8) and without tokens that neither it nor `rest`
 * mentions. Tokens that only such tokens mention go too. A host's own hooks are never declared, so
 * they stay.
 */
export function pruneStyle(style: string, colors: number, rest: string): string {
  const used = withoutCardSteps(style, rest)
    .replace(SCOPED_RULE, (rule, scope: string) => (mentions(rest, scope) ? rule : ''))
    .replace(EMPTY_BLOCK, '');
  let pruned = used.replace(PALETTE_RULE, (rule, color: string) =>
    Number(color) > colors ? '' : rule,
  );
  for (let before = ''; before !== pruned;) {
    before = pruned;
    pruned = pruned.replace(TOKEN, (declaration, name: string) =>
      mentions(before, name) || mentions(rest, name) ? declaration : '',
    );
  }
  return pruned;
}

/** A frame has one height for all and none of its card; and few cards need every kind of measure. */
function withoutCardSteps(style: string, rest: string): string {
  let pruned = style.replace(CARD_STEP, (declaration, kind: string) =>
    new RegExp(`--${kind}\\d\\d:`).test(rest) ? declaration : '',
  );
  for (let before = ''; before !== pruned;) {
    before = pruned;
    pruned = pruned.replace(EMPTY_RULE, '');
  }
  return pruned;
}

/** Whether a class or a token is taken; a declaration is no mention. */
function mentions(text: string, name: string): boolean {
  return new RegExp(`(?<![\\w-])${name}(?![\\w-]|:)`).test(text);
}

/** A rule for pages of one direction or language. */
const FOR_RTL = /(?<=^|[{}])[^{}@]*:dir\(rtl\)[^{}]*\{[^{}]*\}/g;
const FOR_LANGUAGE = /(?<=^|[{}])[^{}@]*\.carnet:(?:is\()?:?lang\([^{}]*\{[^{}]*\}/g;

/**
 * Returns the style without the rules for other languages than that of the page, a BCP 47 tag: those
 * of `:dir(rtl)`, and those of `.carnet` in some language. A name in another language keeps its own.
 */
export function pruneLanguages(style: string, language: string): string {
  const kept = directionOf(language) === 'rtl' ? style : style.replace(FOR_RTL, '');
  return kept.replace(FOR_LANGUAGE, (rule) =>
    new RegExp(`lang\\(["']?${primaryOf(language)}["']?\\)`).test(rule) ? rule : '',
  );
}

/** A rule without rules inside it; its selectors, and the rest. */
const RULE = /(?<=^|[{}])([^{}@]+)(\{[^{}]*\})/g;

/** How things are drawn that not every story has, by class, with the values in its data that call for it. */
const LOOKS: Readonly<Record<string, readonly string[]>> = {
  announced: ['announced'],
  inferred: ['inferred'],
  planned: ['planned'],
  version: ['version'],
  off: ['off', 'cancelled', 'postponed', 'denied'],
};

/**
 * Returns the style without the selectors of looks that nothing in a story has: the script names the
 * class of every look, so what the page mentions does not tell. `data` is the story as JSON.
 */
export function pruneLooks(style: string, data: string): string {
  const absent = Object.entries(LOOKS).flatMap(([look, values]) =>
    values.some((value) => data.includes(`"${value}"`)) ? [] : look,
  );
  if (absent.length === 0) return style;
  const isAbsent = new RegExp(`\\.(?:${absent.join('|')})(?![\\w-])`);
  return style.replace(RULE, (rule, selectors: string, body: string) => {
    // A comma in brackets parts no selectors, and what is excluded is no look: such a rule stays.
    if (!isAbsent.test(selectors) || /\([^)]*,|:not/.test(selectors)) return rule;
    const kept = selectors.split(',').filter((selector) => !isAbsent.test(selector));
    return kept.length === 0 ? '' : kept.join(',') + body;
  });
}
