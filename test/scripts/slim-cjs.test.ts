import { describe, expect, it } from 'vitest'
import { commonJs } from '../../scripts/slim-cjs.mjs'

const HEAD = '"use strict";Object.defineProperty(exports,"__esModule",{value:true});'

describe('commonJs', () => {
  it('exports the constants of a module, without helpers', () => {
    const esm = 'import{a as b,c}from"./x.js";const e={text:"a word"},f=1;export{e as pages,f};\n'
    expect(commonJs(esm)).toBe(
      `${HEAD}const{a:b,c}=require("./x.js");const e={text:"a word"},f=1;exports.pages=e;exports.f=f;\n`,
    )
  })

  it.each([
    ['a directive', '"use client";const e=1;export{e};'],
    ['an import() in it', 'const e=()=>import("./x.js");export{e};'],
    ['a re-export', 'export{a}from"./a.js";'],
    ['a default import', 'import a from"./a.js";const e=a;export{e};'],
    ['no export', 'const e=1;'],
  ])('leaves a module with %s to the bundler', (_, esm) => {
    expect(commonJs(esm)).toBeUndefined()
  })
})
