import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const [, , script, result] = process.argv
const { default: measure } = await import(pathToFileURL(resolve(script)).href)
writeFileSync(result, JSON.stringify(await measure()))
process.exit()
