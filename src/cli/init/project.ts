import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

export const FRAMEWORKS = ['next', 'react-router', 'astro', 'vite'] as const
export type Framework = (typeof FRAMEWORKS)[number]

/** The facts about a project that decide what is written. */
export interface Project {
  readonly framework: Framework | undefined
  readonly packageManager: 'npm' | 'pnpm' | 'yarn' | 'bun'
  readonly typescript: boolean
  /** `src/`, or nothing. */
  readonly source: string
  /** The preset of styles: Tailwind CSS 4 and shadcn/ui need the rules in layers. */
  readonly layered: 'tailwind' | 'shadcn' | undefined
  /** The style sheet that imports Tailwind CSS. */
  readonly styleSheet: string | undefined
  readonly hasLibrary: boolean
}

/** The package of each framework, the most specific first: Astro and React Router use Vite. */
const PACKAGES: readonly (readonly [string, Framework])[] = [
  ['next', 'next'],
  ['@react-router/dev', 'react-router'],
  ['astro', 'astro'],
  ['vite', 'vite'],
]

const LOCK_FILES = {
  'pnpm-lock.yaml': 'pnpm',
  'yarn.lock': 'yarn',
  'bun.lock': 'bun',
  'bun.lockb': 'bun',
  'package-lock.json': 'npm',
} as const

/** The style sheet of Tailwind CSS in the starters of the frameworks. */
const STYLE_SHEETS = [
  'src/index.css',
  'src/App.css',
  'src/app.css',
  'src/style.css',
  'src/styles.css',
  'src/styles/global.css',
  'src/app/globals.css',
  'app/globals.css',
  'app/app.css',
]

export const IMPORTS_TAILWIND = /@import\s+(?:url\()?['"]tailwindcss['"]/

/**
 * Reads a project from its files. `chosen` is the framework that a flag names.
 *
 * @throws {Error} without a package.json
 */
export function readProject(folder: string, chosen?: Framework): Project {
  const at = (file: string) => path.join(folder, file)
  const has = (file: string) => existsSync(at(file))
  const manifest = readManifest(at('package.json'))
  const packages = { ...manifest.dependencies, ...manifest.devDependencies }
  const isInstalled = (name: string) => Object.hasOwn(packages, name)
  const framework = chosen ?? PACKAGES.find(([name]) => isInstalled(name))?.[1]
  const named = /^(npm|pnpm|yarn|bun)@/.exec(manifest.packageManager ?? '')?.[1]
  const locked = Object.entries(LOCK_FILES).find(([file]) => has(file))?.[1]
  // `^4.1.0`, `~4`, `4.x`, `next`, `workspace:*`: only an older major is an older Tailwind CSS.
  const hasTailwind = isInstalled('tailwindcss') && !/^\D*[0-3]\./.test(packages.tailwindcss ?? '')
  return {
    framework,
    packageManager: (named as Project['packageManager'] | undefined) ?? locked ?? 'npm',
    typescript: has('tsconfig.json') || isInstalled('typescript'),
    source: sourceOf(framework, has),
    layered: hasTailwind ? (has('components.json') ? 'shadcn' : 'tailwind') : undefined,
    styleSheet: hasTailwind
      ? STYLE_SHEETS.find(
          (file) => has(file) && IMPORTS_TAILWIND.test(readFileSync(at(file), 'utf8')),
        )
      : undefined,
    hasLibrary: isInstalled('react-consent-ui'),
  }
}

/** The folder of the code. React Router has `app`; Next has `app` in `src`, or none. */
function sourceOf(framework: Framework | undefined, has: (file: string) => boolean): string {
  if (framework === 'react-router') return 'app/'
  if (framework === 'next') return has('src/app') ? 'src/' : ''
  return 'src/'
}

interface Manifest {
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
  packageManager?: string
}

function readManifest(file: string): Manifest {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Manifest
  } catch (error) {
    throw new Error(
      `react-consent-ui init: ${file} cannot be read (${String(error)}). Run it in the folder of your project, or pass --dir <folder>.`,
    )
  }
}
