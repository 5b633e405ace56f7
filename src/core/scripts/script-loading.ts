import { makeScript, type ScriptAttributes, type ScriptSource } from './script-element.js'

export interface LoadingOptions extends ScriptAttributes {
  readonly async?: boolean | undefined
  readonly defer?: boolean | undefined
}

/** A script to load. */
export interface ScriptToLoad {
  readonly source: ScriptSource
  /** Scripts of one line run one after another. */
  readonly line: string
  readonly options: LoadingOptions
}

/** A script that is, or will be, in the page. */
export interface LoadingScript {
  /** Undefined until the scripts before it have run. */
  element?: HTMLScriptElement
  /** Its code has run. */
  hasRun: boolean
  /** Prevents the script from running. */
  cancel(): void
}

/** When the last script of each line will have run. */
export type ScriptLines = Map<string, Promise<void>>

/** Adds a script to the head after the scripts before it. Calls back once it has run or failed. */
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
      // A removed script still runs when it arrives. A script that was moved to another document does not: it
      // runs only in the document that it was prepared in (HTML, "execute the script element").
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
      // In a task of its own, so that a click does not wait for the script.
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
      // An inline script has run by now and fires no event. If a policy has blocked it, the event of the violation
      // fires in a task of its own.
      loading.hasRun = true
      setTimeout(() => end('ready'))
    }
  } catch (error) {
    console.error(error)
    end('failed')
  }
}
