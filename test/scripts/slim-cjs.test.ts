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

  it('keeps the directive, and loads with require in a promise, as Jest needs it', () => {
    expect(commonJs('"use client";\nconst e=()=>import("./x.js");export{e as fr};\n')).toBe(
      `"use strict";\n"use client";\n${HEAD}const e=()=>Promise.resolve().then(()=>require("./x.js"));exports.fr=e;\n`,
    )
  })

  it.each([
    ['a computed import()', 'const e=(x)=>import(x);export{e};'],
    ['a re-export', 'export{a}from"./a.js";'],
    ['a default import', 'import a from"./a.js";const e=a;export{e};'],
    ['no export', 'const e=1;'],
  ])('leaves a module with %s to the bundler', (_, esm) => {
    expect(commonJs(esm)).toBeUndefined()
  })
})
