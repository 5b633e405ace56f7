import { loadWholeMessages } from '../../locales/index.js'
import { addService } from '../edit/add-service.js'
import { findPreset, type NamedPreset } from '../presets.js'
import { configFile } from './config-file.js'
import { filesOf } from './frameworks.js'
import type { Framework, Project } from './project.js'

/** The answers of the developer. */
export interface Answers {
  readonly framework: Framework
  readonly typescript: boolean
  /** A language of the library. */
  readonly locale: string
  readonly company: string | undefined
  readonly country: string | undefined
  /** Ids of presets. */
  readonly services: readonly string[]
}

/** The files to write, by path, and what is left to do. */
export interface Plan {
  readonly files: Readonly<Record<string, string>>
  readonly next: readonly string[]
}

/**
 * The files of a project with these answers.
 *
 * @throws {Error} for an unknown preset
 */
export async function planFiles(project: Project, answers: Answers): Promise<Plan> {
  const presets = await Promise.all(answers.services.map(findPreset))
  const messages = await loadWholeMessages([answers.locale])
  const input = { ...answers, project, title: messages.policy.title }
  const { config, files, next } = filesOf(input)
  return {
    files: { [config]: withServices(configFile(answers, presets), presets), ...files },
    next,
  }
}

function withServices(code: string, presets: readonly NamedPreset[]): string {
  return presets.reduce((text, { name, preset }) => {
    const edit = addService(text, { id: preset.preset, name, category: preset.category })
    return edit.kind === 'changed' ? edit.code : text
  }, code)
}
