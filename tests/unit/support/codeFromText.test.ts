import { describe, expect, it } from 'vitest';
import { codeFromText } from '../../support/codeFromText';

describe('text that would run as code', () => {
  it.each([
    'eval("1")',
    '(0,eval)("1")',
    'window.eval("1")',
    'window["eval"]("1")',
    'globalThis[`eval`](a)',
    'new Function("return 1")',
    'Function("return 1")()',
    'var f=new window.Function(a,b)',
    '(()=>{}).constructor("return 1")()',
    'setTimeout("f()",1)',
    'window.setInterval(`f(${a})`,1)',
    'setTimeout("f("+a+")",1)',
    'import("./a.js")',
    'importScripts(a)',
    'a.href="javascript:void 0"',
    'a.href=" JavaScript:void 0"',
  ])('is found: %s', (script) => {
    expect(codeFromText(script)).toHaveLength(1);
  });

  it.each([
    'var evaluate=1;evaluate(2)',
    'setTimeout(()=>f("x"),1)',
    'setTimeout(f,1)',
    'class A{constructor(a){this.a=a}}new A("eval(1)")',
    'new this.constructor(1)',
    'a instanceof Function',
    '"see eval(1) and javascript: in the text"',
    '// eval("1")',
  ])('is not seen where there is none: %s', (script) => {
    expect(codeFromText(script)).toEqual([]);
  });
});
