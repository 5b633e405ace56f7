import { readdir, readFile, writeFile } from 'node:fs/promises'

const HEAD = '"use strict";Object.defineProperty(exports,"__esModule",{value:true});'

/**
 * Writes the CommonJS files of data again, from ESM. esbuild puts half a kilobyte of helpers into each of these
 * hundreds of files, which is a twentieth of the package. Files of code keep the helpers.
 */
export async function slimCjs() {
  const files = await readdir('dist/cjs', { recursive: true })
  const data = files.filter((file) => /^(locales|services)[\\/].*\.js$/.test(file))
  for (const file of data) {
    const slim = commonJs(await readFile(`dist/esm/${file}`, 'utf8'))
    if (slim) await writeFile(`dist/cjs/${file}`, slim)
  }
}

/**
 * An ESM file of constants as CommonJS. `undefined` for other files.
 *
 * @param {string} esm
 */
export function commonJs(esm) {
  const [, directive = '', body = '', names] =
    /^("use client";\n?)?([\s\S]*)\bexport\s*\{([^{}]*)\};?\s*$/.exec(esm) ?? []
  if (names === undefined) return undefined
  const imported = /\bimport\s*\{([^{}]*)\}\s*from\s*"([^"]+)";?\n?/g
  const code = body
    .replace(
      imported,
      (_, list, from) => `const{${list.replace(/\s+as\s+/g, ':')}}=require("${from}");`,
    )
    // Without interop: these files have named exports only.
    .replace(/\bimport\(("[^"]+")\)/g, 'Promise.resolve().then(()=>require($1))')
  // Another import or a re-export: left to esbuild.
  if (/^["']use |\bimport\b\s*[({"*\w]|\bexport\b\s*[{*\w]/m.test(code)) return undefined
  const exported = names.split(',').map((name) => {
    const [local, as = local] = name.trim().split(/\s+as\s+/)
    return `exports.${as}=${local};`
  })
  const start = directive ? `"use strict";\n${directive.trimEnd()}\n` : ''
  return `${start}${HEAD}${code.trimEnd()}${exported.join('')}\n`
}
