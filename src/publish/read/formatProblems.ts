/**
 * Prints problems for a person at a terminal: where, the line itself with a caret, what was found,
 * what is allowed and what was probably meant. What a file holds can do nothing to the screen:
 * control and steering characters are printed as marks.
 */
import { fill, fillPlural } from '../../core/model/fill';
import { capitalized } from '../../core/model/language';
import type { Problem, RelatedFact } from '../../core/model/problem';
import { escapeInvisible, showPath } from '../../core/parse/show';
import { ENGLISH, type ProblemWords } from '../../messages/problemCatalogues';
import { linesOf, type Lines } from './source';

const MAX_PRINTED = 50;
/** Columns of the file's line that are shown; longer lines are cut around the caret. */
const MAX_WIDTH = 96;
const TAB = '  ';

export interface FormatOptions {
  /** The name to print, relative to wherever the reader stands. */
  readonly file: string;
  /** The file's text; without it no lines are quoted. */
  readonly text: string;
  /** How many problems are printed before the rest is only counted; default 50. */
  readonly limit?: number;
  /** Default English. */
  readonly words?: ProblemWords;
}

/** Returns the report, ending in a count; an empty string where there is nothing to report. */
export function formatProblems(problems: readonly Problem[], options: FormatOptions): string {
  if (problems.length === 0) return '';
  const { file, text, limit = MAX_PRINTED, words = ENGLISH } = options;
  const { language, problemReport } = words;
  const lines = linesOf(text);
  const printed = problems
    .slice(0, limit)
    .map((problem) => formatProblem(problem, file, lines, words));
  const left = problems.length - limit;
  if (left > 0) printed.push(fillPlural(problemReport.more, left, language));
  const count = (level: Problem['level']): number =>
    problems.filter((problem) => problem.level === level).length;
  const errors = fillPlural(problemReport.errors, count('error'), language);
  const warnings = fillPlural(problemReport.warnings, count('warning'), language);
  printed.push(fill(problemReport.total, { errors, warnings, file }));
  return `${printed.join('\n\n')}\n`;
}

/**
 * Returns what is wrong in words, without the place: the message, what to write instead, and the
 * facts that cannot all hold. `words` are English by default.
 */
export function problemSentence(problem: Problem, words: ProblemWords = ENGLISH): string {
  const { related = [] } = problem;
  const sentences = [
    ownSentence(problem, words),
    ...related.map((fact) =>
      fill(words.problemReport.sentence, {
        fact: capitalized(factWords(fact, words), words.language),
      }),
    ),
  ];
  return sentences.join(words.problemReport.sentenceJoin);
}

function ownSentence({ code, params }: Problem, words: ProblemWords): string {
  const { nearest } = params;
  const { problems, problemReport } = words;
  const allowed = code === 'wrong-type' ? kindWords(String(params.kinds), words) : params.allowed;
  const sentences = [fill(problems[code], params)];
  if (nearest !== undefined) sentences.push(fill(problemReport.nearest, { nearest }));
  if (allowed !== undefined) sentences.push(fill(problemReport.allowed, { allowed }));
  return sentences.join(problemReport.sentenceJoin);
}

function factWords(
  { field, params }: RelatedFact,
  { problemFacts, problemReport }: ProblemWords,
): string {
  const shown = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'string' ? escapeInvisible(value) : value,
    ]),
  );
  let fact = fill(problemFacts[field], shown);
  if (params.about !== undefined) fact = fill(problemReport.about, { fact });
  return params.likely === undefined ? fact : fill(problemReport.likely, { fact });
}

function kindWords(kinds: string, { problemReport }: ProblemWords): string {
  const words: Readonly<Partial<Record<string, string>>> = problemReport.kinds;
  return kinds
    .split(' ')
    .map((kind) => words[kind] ?? kind)
    .join(problemReport.join);
}

function formatProblem(problem: Problem, file: string, lines: Lines, words: ProblemWords): string {
  const { problemReport } = words;
  const { code, level, line, column, path, related = [] } = problem;
  const place = line === undefined ? file : `${file}:${String(line)}:${String(column ?? 1)}`;
  const parts = [`${place} ${problemReport[level]} ${code}`];
  if (line !== undefined) parts.push(...quoteLine(lines.text(line), line, column ?? 1));
  parts.push(`  ${ownSentence(problem, words)}`);
  for (const fact of related) parts.push(`  - ${factWords(fact, words)}${factPlace(fact, file)}`);
  if (path.length > 0) parts.push(`  ${fill(problemReport.at, { path: showPath(path) })}`);
  return parts.join('\n');
}

/** Where a fact stands: a program that opens files at a place reads it, as it does the problem's. */
function factPlace({ line, column, path }: RelatedFact, file: string): string {
  if (line === undefined) return ` (${showPath(path)})`;
  return ` (${file}:${String(line)}:${String(column ?? 1)})`;
}

/** Returns the line and a caret under its column, or nothing for a line without text. */
function quoteLine(text: string, line: number, column: number): readonly string[] {
  if (text.trim() === '') return [];
  const before = [...text.slice(0, column - 1)].map(printable);
  const after = [...text.slice(column - 1)].map(printable);
  const isShort = width(before) + width(after) <= MAX_WIDTH;
  const shownBefore = cutBefore(before, isShort ? MAX_WIDTH : MAX_WIDTH / 2);
  const used = width(shownBefore);
  const shownAfter = cutAfter(after, MAX_WIDTH - used);
  const gutter = `${String(line)} | `;
  const blank = ' '.repeat(gutter.length - 2);
  return [
    `  ${gutter}${shownBefore.join('')}${shownAfter.join('')}`,
    `  ${blank}| ${' '.repeat(used)}^`,
  ];
}

/** The end of what stands before the caret, without indentation that would only push it away. */
function cutBefore(characters: readonly string[], room: number): readonly string[] {
  if (width(characters) <= room) return characters;
  const kept: string[] = [];
  let left = room - 1;
  for (const character of [...characters].reverse()) {
    left -= width([character]);
    if (left < 0) break;
    kept.unshift(character);
  }
  return ['…', ...kept];
}

function cutAfter(characters: readonly string[], room: number): readonly string[] {
  if (width(characters) <= room) return characters;
  const kept: string[] = [];
  let left = room - 1;
  for (const character of characters) {
    left -= width([character]);
    if (left < 0) break;
    kept.push(character);
  }
  return [...kept, '…'];
}

/** One character as it is printed: tabs as spaces, and a mark for what would act or not be seen. */
function printable(character: string): string {
  if (character === '\t') return TAB;
  return /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u.test(character) ? '\ufffd' : character;
}

/** How many columns a terminal gives to characters: two to East Asian ones and emoji, none to accents. */
function width(characters: readonly string[]): number {
  let columns = 0;
  for (const character of characters) {
    if (/^\p{M}/u.test(character)) continue;
    const isWide =
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\u30fc\uff01-\uff60\uffe0-\uffe6]/u.test(
        character,
      );
    columns += isWide ? 2 : character.length > 1 && character !== TAB ? 1 : character.length;
  }
  return columns;
}
