import { makeScript, type ScriptAttributes, type ScriptSource } from './script-element.js'

export interface LoadingOptions extends ScriptAttributes {
  readonly async?: boolean | undefined
  readonly defer?: boolean | undefined
}

/** What is to be loaded. */
export interface ScriptToLoad {
  readonly source: ScriptSource
  /** Scripts of one line run one after another. */
  readonly line: string
  readonly options: LoadingOptions
}

/** A script that is, or will be, in the page. */
export interface LoadingScript {
  /** Undefined until its turn has come. */
  element?: HTMLScriptElement
  /** Its code has run. */
  hasRun: boolean
  /** Keeps it from ever running. */
  cancel(): void
}

/** When the last script of each line will have run. */
export type ScriptLines = Map<string, Promise<void>>

/** Adds a script to the head in its turn, and calls once it has run or failed. */
export function loadScript(
  script: ScriptToLoad,
  lines: ScriptLines,
  ended: (status: 'ready' | 'failed') => void,
): LoadingScript {
  const { line, options } = script
  let isOver = false
  let next = () => {}
  const loading: LoadingScript = {
    hasRun: false,
    cancel: () => {
      isOver = true
      // To remove it would not keep it from running once it has come; another document does, because a
      // script runs in none but that it was prepared in (HTML, "execute the script element").
      if (loading.element) document.implementation.createHTMLDocument().adoptNode(loading.element)
      next()
    },
  }
  const end = (status: 'ready' | 'failed') => {
    if (isOver) return
    isOver = true
    loading.hasRun = status === 'ready'
    ended(status)
    next()
  }
  const run = () =>
    new Promise<void>((resolve) => {
      next = resolve
      // Not in the task of a click: nothing waits for the outside.
      setTimeout(() => {
        if (isOver) resolve()
        else insert(script, loading, end)
      })
    })
  const queue = () => {
    lines.set(line, (lines.get(line) ?? Promise.resolve()).then(run))
  }
  if (options.async) void run()
  else if (options.defer && document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', queue, { once: true })
  } else queue()
  return loading
}

function insert(
  { source, options }: ScriptToLoad,
  loading: LoadingScript,
  end: (status: 'ready' | 'failed') => void,
): void {
  try {
    const element = makeScript(source, options)
    const fail = () => {
      element.remove()
      end('failed')
    }
    loading.element = element
    element.addEventListener('load', () => end('ready'))
    element.addEventListener('error', fail)
    element.addEventListener('securitypolicyviolation', fail)
    document.head.append(element)
    if ('text' in source) {
      // It has run by now, and no event says so; a policy that forbade it does, in a task of its own.
      loading.hasRun = true
      setTimeout(() => end('ready'))
    }
  } catch (error) {
    console.error(error)
    end('failed')
  }
}
