/**
 * What code here must and must not do; each of our own rules says why in its message. Layout is
 * Prettier's alone. What needs the whole project at once (circles, colours, reasons for
 * exceptions) is in tests/unit/imports.test.ts and tests/unit/style.test.ts.
 */
import js from '@eslint/js';
import jsdoc from 'eslint-plugin-jsdoc';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';
import { importDirection } from './tests/support/importDirection.js';

const member = (object, property) =>
  `MemberExpression[object.name='${object}'][property.name='${property}']`;

/** Text of an events file reaches the page, so markup is never made out of strings. */
const MARKUP_FROM_TEXT = {
  selector: [
    'AssignmentExpression > MemberExpression.left[property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
    'MemberExpression[property.name=/^(insertAdjacentHTML|createContextualFragment|setHTMLUnsafe)$/]',
    "CallExpression[callee.object.name='document'][callee.property.name=/^write(ln)?$/]",
  ].join(', '),
  message: 'Markup from a string would let text of an events file run: let Svelte write it.',
};

/** A page keeps nothing on a reader's machine and sends nothing from it, wherever it is shown. */
const KEPT_OR_SENT = [
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'caches',
  'cookieStore',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'RTCPeerConnection',
  'BroadcastChannel',
  'Worker',
  'SharedWorker',
  'Notification',
];
const NOTHING_KEPT = "Nothing is kept on a reader's machine, and nothing is sent from it.";

const GUEST = {
  selector: [
    "MemberExpression[object.name='document'][property.name='cookie']",
    'MemberExpression[property.name=/^(sendBeacon|serviceWorker|geolocation|mediaDevices)$/]',
    `MemberExpression[object.name=/^(window|globalThis|self|win)$/][property.name=/^(${KEPT_OR_SENT.join('|')})$/]`,
  ].join(', '),
  message: NOTHING_KEPT,
};

const EFFECTS = {
  selector: "CallExpression[callee.name='$effect'], CallExpression[callee.object.name='$effect']",
  message:
    'Derive it, or use an attachment: an effect that assigns state runs late and twice. If nothing else will do, disable this line and give the reason.',
};

/** Core is the same in the build, in the browser and in a test: these differ between them. */
const IMPURE = [
  {
    selector: `CallExpression > ${member('Date', 'now')}`,
    message: 'Core has no clock: take the moment as an argument.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Core has no clock: take the moment as an argument.',
  },
  {
    selector: member('Math', 'random'),
    message: 'Core has no randomness: two builds of one story must be equal.',
  },
  {
    selector: "MemberExpression[property.name='resolvedOptions']",
    message: "Core does not ask for the machine's zone or locale: take it as an argument.",
  },
  {
    selector:
      "NewExpression[callee.object.name='Intl'][arguments.length=0], NewExpression[callee.object.name='Intl'] > Identifier[name='undefined']",
    message: "Without a locale Intl uses the machine's: take it as an argument.",
  },
  {
    selector:
      'CallExpression[callee.property.name=/^toLocale(Date|Time)?String$/][arguments.length=0]',
    message: "Without a locale this uses the machine's: take it as an argument.",
  },
];

const only = (names, message) => names.map((name) => ({ name, message }));

const NEVER_GLOBALS = only(KEPT_OR_SENT, NOTHING_KEPT);

const EDGE_GLOBALS = [
  ...NEVER_GLOBALS,
  ...only(
    ['location', 'history', 'navigator', 'matchMedia', 'fetch', 'alert'],
    'Only src/platform touches this, so that everything else runs without a browser.',
  ),
];

const CORE_GLOBALS = [
  ...EDGE_GLOBALS,
  ...only(
    ['window', 'document', 'performance', 'setTimeout', 'setInterval', 'requestAnimationFrame'],
    'Core is pure: no DOM, no timers.',
  ),
];

const EXPORTS_ARE_DOCUMENTED = [
  'error',
  {
    publicOnly: true,
    require: { FunctionDeclaration: true, ClassDeclaration: true, ArrowFunctionExpression: true },
    checkConstructors: false,
    enableFixer: false,
  },
];

const PROPS_ARE_DOCUMENTED = [
  'error',
  {
    contexts: ["TSInterfaceDeclaration[id.name='Props'] TSPropertySignature"],
    require: { FunctionDeclaration: false },
    enableFixer: false,
  },
];

export default defineConfig(
  { ignores: ['dist/', 'coverage/', 'test-results/', '.cache/', 'tests/golden/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  svelte.configs.recommended,
  {
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte'],
      },
    },
    plugins: { jsdoc, carnet: { rules: { 'import-direction': importDirection } } },
    rules: {
      'no-console': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-warning-comments': ['error', { terms: ['fixme', 'xxx'] }],
      'no-restricted-syntax': ['error', MARKUP_FROM_TEXT],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // It takes a map that is made once and never changed for a mutable one.
      'svelte/prefer-svelte-reactivity': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Numbers read well in a template, and `${undefined}` is still refused.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Letters are counted by code point, and the files have no emoji families to keep whole.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
    // The plain rule does not know that a bindable property is assigned from outside.
    rules: { 'prefer-const': 'off', 'svelte/prefer-const': ['error', { destructuring: 'all' }] },
  },
  {
    files: ['src/**', 'data/**'],
    rules: { 'carnet/import-direction': 'error' },
  },
  {
    files: ['src/**'],
    rules: {
      'no-restricted-syntax': ['error', MARKUP_FROM_TEXT, GUEST],
      'no-restricted-globals': ['error', ...NEVER_GLOBALS],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'max-lines': ['error', 300],
      'max-lines-per-function': ['error', 80],
      'jsdoc/require-jsdoc': EXPORTS_ARE_DOCUMENTED,
    },
  },
  {
    files: ['src/**/*.svelte'],
    rules: {
      'max-lines': ['error', 250],
      'max-lines-per-function': ['error', 80],
      'jsdoc/require-jsdoc': PROPS_ARE_DOCUMENTED,
    },
  },
  {
    // Tables may be long; functions do not belong in them.
    files: ['src/messages/**', 'data/**'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['src/core/**'],
    rules: {
      'no-restricted-syntax': ['error', MARKUP_FROM_TEXT, GUEST, ...IMPURE],
      'no-restricted-globals': ['error', ...CORE_GLOBALS],
    },
  },
  {
    files: ['src/{state,ui,views}/**', 'src/App.svelte'],
    rules: {
      'no-restricted-syntax': ['error', MARKUP_FROM_TEXT, GUEST, EFFECTS],
      'no-restricted-globals': ['error', ...EDGE_GLOBALS],
    },
  },
  {
    // The command line speaks on the console.
    files: ['src/publish/**', 'tests/support/**', 'tests/bench/**'],
    rules: { 'no-console': 'off' },
  },
  {
    // Such addresses are what the rule on links is tried with.
    files: ['tests/**'],
    rules: { 'no-script-url': 'off' },
  },
  {
    files: ['tests/support/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['**/*.js'],
    extends: [ts.configs.disableTypeChecked],
  },
);
