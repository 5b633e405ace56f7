import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { aptInstall } from './apt.mjs'

/** Debian's packages, with a file that each installs. */
const PACKAGES = {
  'firefox-esr': '/usr/bin/firefox-esr',
  'webkit2gtk-driver': '/usr/bin/WebKitWebDriver',
  xvfb: '/usr/bin/Xvfb',
}

const HELP = `Firefox, WebKitGTK or Xvfb is missing and could not be installed. On Debian, run
apt-get install firefox-esr webkit2gtk-driver xvfb. Other systems cannot run test:engines.`

/** Installs the browsers of `test/engines` if they are missing. Returns the path of WebKit's browser. */
export function findEngines() {
  const missing = Object.entries(PACKAGES).flatMap(([name, file]) =>
    existsSync(file) ? [] : [name],
  )
  try {
    if (missing.length > 0) aptInstall(...missing)
    const library = ['libwebkit2gtk-4.1-0', 'libwebkitgtk-6.0-4'].find(isInstalled)
    const files = execFileSync('dpkg', ['-L', String(library)], { encoding: 'utf8' }).split('\n')
    const miniBrowser = files.find((file) => file.endsWith('/MiniBrowser'))
    if (!miniBrowser) throw new Error(`${library} has no MiniBrowser.`)
    return { firefox: PACKAGES['firefox-esr'], miniBrowser }
  } catch (error) {
    throw new Error(HELP, { cause: error })
  }
}

/** @param {string} name */
function isInstalled(name) {
  try {
    execFileSync('dpkg', ['-s', name], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
