import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { entryOf } from './tool.mjs'

const { platform, env } = process

// The shell comes first: it draws the same pages without a window, in two thirds of the time.
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
]
const programFolders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean)
const windowsPaths = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe']
const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge']

/**
 * The path of a browser that Playwright can drive; looks, then installs, then gives up with one line.
 * @returns {Promise<string>}
 */
export async function findBrowser() {
  const ways = [fromEnvironment, fromSystem, fromPlaywright, downloaded, fromPackageManager]
  for (const way of ways) {
    const path = await way()
    if (path) return path
  }
  throw new Error('No browser found: please install Chrome or Chromium, or set CHROME_BIN to its path.')
}

const fromEnvironment = () => env.CHROME_BIN

function fromSystem() {
  const candidates = {
    win32: programFolders.flatMap((folder) => windowsPaths.map((path) => join(folder, path))),
    darwin: macApps.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`),
  }
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
  return [...onPath, ...(candidates[platform] ?? [])].find(runs)
}

async function fromPlaywright() {
  const { chromium } = await import('@playwright/test')
  return [chromium.executablePath()].find(runs)
}

function downloaded() {
  console.log('No browser found; downloading one for the tests …')
  const args = [entryOf('playwright'), 'install', 'chromium']
  spawnSync(process.execPath, args, { stdio: 'inherit', timeout: 5 * 60_000 })
  return fromPlaywright()
}

function fromPackageManager() {
  if (platform !== 'linux' || process.getuid() !== 0) return undefined
  const apt = (command) => spawnSync('apt-get', command.split(' '), { stdio: 'inherit' })
  apt('update')
  // Not every distribution has the shell by itself.
  for (const name of ['chromium-headless-shell', 'chromium']) {
    apt(`install -y --no-install-recommends ${name} fonts-liberation`)
    const path = fromSystem()
    if (path) return path
  }
  return undefined
}

function runs(path) {
  if (!existsSync(path)) return false
  // On Windows, --version would open a window.
  return platform === 'win32' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0
}
