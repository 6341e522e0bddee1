import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { browserArgs } from '../browser-args.mjs'
import { findBrowser } from '../browser.mjs'
import { serve } from '../serve.mjs'

const [, , script, result] = process.argv
const { default: measure } = await import(pathToFileURL(resolve(script)).href)
// Handed over, as a bundle would not find the files that these read.
writeFileSync(result, JSON.stringify(await measure({ browserArgs, findBrowser, serve })))
process.exit()
