import { execFileSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { aptInstall, hasApt } from './apt.mjs'

/** Debian's Chromium without windows. Opening a page takes less than half of the time. */
const HEADLESS_SHELL = '/usr/bin/chromium-headless-shell'

const USUAL_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

const HELP = `No Chromium was found and none could be installed. Install Chromium or Chrome yourself,
or set CHROMIUM_PATH to the browser's executable.`

/** The path that the environment names, or `undefined`. */
function namedBrowser() {
  const named = process.env.CHROMIUM_PATH ?? process.env.PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH
  if (named && !executable(named)) {
    throw new Error(`CHROMIUM_PATH names ${named}, which cannot be run.`)
  }
  return named
}

/** The path of an installed Chromium or Chrome, or `undefined`. */
function installedBrowser() {
  return namedBrowser() ?? [...USUAL_PATHS, chromium.executablePath()].find(executable)
}

/** The path of the installed browser that is the quickest, or `undefined`. */
export function installedQuickBrowser() {
  return namedBrowser() ?? [HEADLESS_SHELL].find(executable) ?? installedBrowser()
}

/** The path of a Chromium that can be launched; installs one when the system has none. */
export function findBrowser() {
  const found = installedBrowser()
  if (found) return found
  try {
    install()
  } catch (error) {
    throw new Error(HELP, { cause: error })
  }
  const installed = installedBrowser()
  if (!installed) throw new Error(HELP)
  return installed
}

/** The same for tests that do without what only a whole Chromium has, such as its back-forward cache. */
export function findQuickBrowser() {
  return installedQuickBrowser() ?? findBrowser()
}

/**
 * Installs the headless shell, and Chromium if there is none: as root on Debian, as in a container. Elsewhere
 * the tests run in the browser that is there.
 */
export function installHeadlessShell() {
  if (executable(HEADLESS_SHELL) || namedBrowser()) return
  if (process.getuid?.() !== 0 || !hasApt()) return
  try {
    aptInstall('chromium-headless-shell', ...(installedBrowser() ? [] : ['chromium']))
  } catch (error) {
    console.warn(`There is no headless shell, so the tests take longer in Chromium. ${error}`)
  }
}

function install() {
  // Debian's own package brings the libraries that a downloaded build lacks.
  if (hasApt()) return aptInstall('chromium')
  execFileSync('npx', ['--no-install', 'playwright-core', 'install', 'chromium'], {
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
}

/** @param {string} file */
function executable(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(findBrowser())
