/** The calls that the scripts of all three vendors have. */
export interface CaptchaApi {
  render(box: HTMLElement, parameters: object): unknown
  reset?(id: unknown): void
  remove?(id: unknown): void
}

interface Rendering {
  /** The global variable that the script sets. */
  readonly global: string
  /** The global function that the script calls when it can draw. */
  readonly ready: string
  readonly box: HTMLElement
  readonly parameters: object
  readonly tell: (token: string | null) => void
  remove(api: CaptchaApi, id: unknown): void
}

/** Draws a check into the box as soon as its script can. Returns a function that removes the check. */
export function renderCaptcha({ global, ready, box, parameters, tell, remove }: Rendering) {
  // Each check gets an element of its own: a vendor refuses to draw twice into one.
  const own = document.createElement('div')
  box.append(own)
  let end = () => {}
  const draw = () => {
    const api = Reflect.get(window, global) as CaptchaApi | undefined
    // reCAPTCHA has set its variable, but not yet fetched the function.
    if (!api?.render) return false
    window.removeEventListener(ready, draw)
    const id = api.render(own, {
      ...parameters,
      callback: tell,
      'expired-callback': () => tell(null),
      'error-callback': () => tell(null),
    })
    end = () => {
      remove(api, id)
      tell(null)
    }
    return true
  }
  if (!draw()) {
    Reflect.set(window, ready, () => window.dispatchEvent(new Event(ready)))
    window.addEventListener(ready, draw)
  }
  return () => {
    window.removeEventListener(ready, draw)
    end()
    own.remove()
  }
}
