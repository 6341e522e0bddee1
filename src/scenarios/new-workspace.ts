import { smallTeam } from './small-team'
import { linksOf, runScript } from './script'
import { rowsOf, templateOf } from './workspace-rows'

/** What a first visit begins with, as text that holds for every moment; the build writes it into the app. */
export function newWorkspace(): { links: number; template: string } {
  const links = linksOf(smallTeam)
  const stateAt = (now: number) => {
    const hashes = Array.from({ length: links }, (_, n) => `link ${String(n)} at ${String(now)}`)
    return [rowsOf(runScript(smallTeam, now, hashes)), hashes] as const
  }
  return { links, template: templateOf(0, stateAt(0), stateAt(1)) }
}
