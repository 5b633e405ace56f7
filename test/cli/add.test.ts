import { describe, expect, it } from 'vitest'
import { addService } from '../../src/cli/edit/add-service.js'
import { compile } from '../types/compile.js'
import { inFolder } from './in-folder.js'

const youtube = { id: 'youtube', name: 'youtube', category: 'marketing' }
const maps = { id: 'google-maps', name: 'googleMaps', category: 'preferences' }

function changed(code: string, service = youtube): string {
  const edit = addService(code, service)
  if (edit.kind !== 'changed') throw new Error(JSON.stringify(edit))
  return edit.code
}

const CONSENT = `import { defineConsent } from 'react-consent-ui'

// Asked again in spring; see { the plan }.
export const consent = defineConsent({
  revision: 1,
  services: {
    shop: { category: 'necessary', name: "The shop's cart" }, // ours
  },
})
`

describe('add', () => {
  it('adds the import and the entry, and leaves everything else as it is', () => {
    expect(changed(CONSENT)).toBe(`import { defineConsent } from 'react-consent-ui'
import { youtube } from 'react-consent-ui/services'

// Asked again in spring; see { the plan }.
export const consent = defineConsent({
  revision: 1,
  services: {
    shop: { category: 'necessary', name: "The shop's cart" }, // ours
    youtube: { ...youtube, category: 'marketing' },
  },
})
`)
  })

  it('adds a second preset to the import that is there', () => {
    expect(changed(changed(CONSENT), maps)).toContain(
      "import { youtube, googleMaps } from 'react-consent-ui/services'",
    )
    expect(changed(changed(CONSENT), maps)).toContain(
      "    'google-maps': { ...googleMaps, category: 'preferences' },\n",
    )
  })

  it('changes nothing the second time, under any id', () => {
    expect(addService(changed(CONSENT), youtube)).toEqual({ kind: 'there', id: 'youtube' })
    const renamed = changed(CONSENT).replace('youtube: {', 'videos: {')
    expect(addService(renamed, youtube)).toEqual({ kind: 'there', id: 'videos' })
  })

  const IMPORT = `import { defineConsent } from "react-consent-ui";`
  it.each([
    [
      'double quotes, semicolons and tabs',
      `${IMPORT}\nexport default defineConsent({\n\trevision: 1,\n\tservices: {\n\t\ta: { category: "marketing" }\n\t}\n});\n`,
      `${IMPORT}\nimport { youtube } from "react-consent-ui/services";\nexport default defineConsent({\n\trevision: 1,\n\tservices: {\n\t\ta: { category: "marketing" },\n\t\tyoutube: { ...youtube, category: "marketing" }\n\t}\n});\n`,
    ],
    [
      'Windows line ends',
      `${IMPORT}\r\nexport default defineConsent({\r\n  revision: 1,\r\n  services: {\r\n  },\r\n});\r\n`,
      `${IMPORT}\r\nimport { youtube } from "react-consent-ui/services";\r\nexport default defineConsent({\r\n  revision: 1,\r\n  services: {\r\n    youtube: { ...youtube, category: "marketing" },\r\n  },\r\n});\r\n`,
    ],
    [
      'no services at all',
      `${IMPORT}\nexport default defineConsent({ revision: 1 });\n`,
      `${IMPORT}\nimport { youtube } from "react-consent-ui/services";\nexport default defineConsent({ revision: 1, services: { youtube: { ...youtube, category: "marketing" } } });\n`,
    ],
    [
      'services on one line',
      `${IMPORT}\nexport default defineConsent({ revision: 1, services: { a: { category: "marketing" } } });\n`,
      `${IMPORT}\nimport { youtube } from "react-consent-ui/services";\nexport default defineConsent({ revision: 1, services: { a: { category: "marketing" }, youtube: { ...youtube, category: "marketing" } } });\n`,
    ],
    [
      'an import over several lines',
      `${IMPORT}\nimport {\n  vimeo,\n} from "react-consent-ui/services";\nexport default defineConsent({ revision: 1, services: {} });\n`,
      `${IMPORT}\nimport {\n  vimeo,\n  youtube,\n} from "react-consent-ui/services";\nexport default defineConsent({ revision: 1, services: {\n  youtube: { ...youtube, category: "marketing" },\n} });\n`,
    ],
  ])('keeps the style of a file with %s', (_, before, after) => {
    expect(changed(before)).toBe(after)
    expect(compile({ 'test/types/beside/added.ts': after })).toEqual([])
  })

  it('imports the preset under another name if the file uses its name', () => {
    const code = CONSENT.replace('export const', 'const youtube = 1\nexport const')
    expect(changed(code)).toContain(
      "import { youtube as youtubePreset } from 'react-consent-ui/services'",
    )
    expect(changed(code)).toContain("youtube: { ...youtubePreset, category: 'marketing' }")
  })

  it('reads strings, comments, templates and regular expressions as such', () => {
    const revision = 'revision: /[})]{1}/.test(`}$' + '{`$' + '{1}`}`) ? 1 : 2'
    const rest =
      "/* services: { */ // defineConsent({\nconst text = 'defineConsent({ services: {'\n"
    const code = CONSENT.replace('revision: 1', () => revision) + rest
    const entry = "    youtube: { ...youtube, category: 'marketing' },\n  },\n"
    expect(changed(code)).toContain(entry)
  })

  it.each([
    ['services is a variable', CONSENT.replace(/services: \{[\s\S]*?\n {2}\},/, 'services,')],
    ['services has a type assertion', CONSENT.replace('\n  },', '\n  } as const,')],
    [
      'the config is a variable',
      "import { defineConsent } from 'react-consent-ui'\ndefineConsent(config)",
    ],
    [
      'the config is spread',
      "import { defineConsent } from 'react-consent-ui'\ndefineConsent({ ...base })",
    ],
    ['two configs are defined', CONSENT + CONSENT.split('\n').slice(3).join('\n')],
    ['no config is defined', 'export const consent = 1\n'],
    ['a bracket is missing', CONSENT.replace('})\n', '}\n')],
    ['a string is not closed', CONSENT.replace('cart"', 'cart')],
    [
      'it is a CommonJS module',
      CONSENT.replace(/^import.*/, "const { defineConsent } = require('react-consent-ui')"),
    ],
  ])('is not sure if %s', (_, code) => {
    expect(addService(code, youtube).kind).toBe('unsure')
  })

  it('adds a default category that the config does not declare yet', () => {
    const own = CONSENT.replace(
      '  services',
      '  categories: {\n    necessary: { required: true },\n  },\n  services',
    )
    const code = changed(own)
    expect(code).toContain(
      '    necessary: { required: true },\n    marketing: { sale: true },\n  },',
    )
    expect(compile({ 'test/types/beside/added.ts': code })).toEqual([])
    const both = own.replace('necessary: {', '...DEFAULT_CATEGORIES,\n    necessary: {')
    expect(changed(both)).not.toContain('marketing: { sale')
  })

  it('refuses an own category that the config does not declare, and names the declared ones', () => {
    const declared = ['necessary', 'preferences', 'statistics', 'marketing']
    const edit = addService(CONSENT, { ...youtube, category: 'ads' })
    expect(edit).toEqual({ kind: 'unknown-category', declared })
  })
})

describe('the command add', () => {
  it('writes the file, with a category and a date', async () => {
    const { run, read, at } = inFolder({ 'consent.ts': CONSENT })
    const args = ['--config', 'consent.ts', '--category', 'preferences', '--since', '2026-12-01']
    const { code, stdout } = await run('add', 'YouTube', ...args)
    expect(code).toBe(0)
    const entry = "youtube: { ...youtube, category: 'preferences', since: '2026-12-01' },"
    expect(read('consent.ts')).toContain(entry)
    expect(stdout).toBe(`${at('consent.ts')} is changed:
@@ line 2 @@
+import { youtube } from 'react-consent-ui/services'
@@ line 8 @@
+    ${entry}
Check the facts of the preset before you publish.
`)
    const again = await run('add', 'youtube', '--config', 'consent.ts')
    expect(again).toMatchObject({ code: 0, stdout: expect.stringContaining('already: youtube.') })
  })

  it('writes nothing with --dry-run, and says what it would write', async () => {
    const { run, read } = inFolder({ 'consent.ts': CONSENT })
    const { stdout } = await run('add', 'youtube', '--config', 'consent.ts', '--dry-run', '--json')
    expect(JSON.parse(stdout)).toMatchObject({ outcome: 'dry-run', service: 'youtube' })
    expect(JSON.parse(stdout).changes).toContain('+import { youtube }')
    expect(read('consent.ts')).toBe(CONSENT)
  })

  it('exits with 3 and prints the lines to paste if it is not sure', async () => {
    const { run, read } = inFolder({ 'consent.ts': 'export default 1\n', 'consent.json': {} })
    const { code, stdout } = await run('add', 'google-maps', '--config', 'consent.ts')
    expect(code).toBe(3)
    expect(stdout).toContain("import { googleMaps } from 'react-consent-ui/services'")
    expect(stdout).toContain("    'google-maps': { ...googleMaps, category: 'preferences' },")
    expect(read('consent.ts')).toBe('export default 1\n')
    expect((await run('add', 'youtube', '--config', 'consent.json')).code).toBe(3)
  })

  it.each([
    [['add', 'gogle-maps'], 'Did you mean google-maps?'],
    [['add', 'analytics'], 'Did you mean adobe-analytics'],
    [['add', 'qqqqqqqqqq'], 'The page "Service presets" of the docs lists all of them.'],
    [['add', 'youtube', '--config', 'nowhere.ts'], 'nowhere.ts cannot be read'],
    [
      ['add', 'youtube', '--config', 'consent.ts', '--category', 'ads'],
      'Pass one of them with --category: necessary, preferences',
    ],
    [
      ['add', 'youtube', '--config', 'consent.ts', '--since', 'today'],
      '--since "today" is not a date.',
    ],
  ])('exits with 2 for wrong use: %j', async (args, message) => {
    const { code, stderr } = await inFolder({ 'consent.ts': CONSENT }).run(...args)
    expect(code).toBe(2)
    expect(stderr).toContain(message)
  })
})
