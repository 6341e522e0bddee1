import { sameAccess } from '@/domain/access'
import type { Plan } from '@/domain/catalogue/schema'
import type { Named, Resolution } from '@/domain/commands'
import { nearestAccess } from '@/domain/downgrade'
import type { Tree } from '@/domain/facts'
import type { Access } from '@/domain/model'
import type { HolderLine, Resolving } from '@/stores/plans'

/** What is chosen for one account: another access, or none. */
export type Chosen = Access | 'none'

/** A resolution while it is being chosen: by the keys of the lines, and only what differs from today. */
export interface ResolutionDraft {
  removed: ReadonlySet<string>
  access: ReadonlyMap<string, ReadonlyMap<string, Chosen>>
  closed: ReadonlySet<string>
}

/** The draft that a proposal stands for; whoever it removes has the nearest access at hand, should they stay. */
export function draftOf({ proposal, lines, tree, plan }: Resolving): ResolutionDraft {
  return {
    removed: new Set([...proposal.revoke, ...proposal.withdraw]),
    access: new Map(lines.map((line) => [line.key, nearestOf(line, tree, plan)])),
    closed: new Set(proposal.close),
  }
}

/** For each access of a line that a plan lacks, the nearest; nobody can change their own. */
function nearestOf(line: HolderLine, tree: Tree, plan: Plan): Map<string, Chosen> {
  const nearest = new Map<string, Chosen>()
  if (line.isYou) return nearest
  for (const { accountId, access } of line.accesses) {
    const other = nearestAccess(tree, plan, access)
    if (other !== access) nearest.set(accountId, other ?? 'none')
  }
  return nearest
}

/** The resolution that a draft stands for. Who is removed takes the invitations to their address along. */
export function resolutionOf(draft: ResolutionDraft, lines: readonly HolderLine[]): Resolution {
  const going = lines.filter(({ key }) => draft.removed.has(key))
  const leaving = new Set(going.flatMap(({ kind, email }) => (kind === 'user' ? email : [])))
  return {
    revoke: going.flatMap(({ kind, key }) => (kind === 'user' ? key : [])),
    withdraw: going.flatMap(({ kind, key, email }) =>
      kind === 'invitation' && !leaving.has(email) ? key : [],
    ),
    change: lines.flatMap((line) => {
      const goesAlong = line.kind === 'invitation' && leaving.has(line.email)
      return draft.removed.has(line.key) || goesAlong ? [] : (changeOf(draft, line) ?? [])
    }),
    close: [...draft.closed],
  }
}

function changeOf({ access, closed }: ResolutionDraft, line: HolderLine) {
  const chosen = [...(access.get(line.key) ?? [])].filter(([accountId]) => !closed.has(accountId))
  if (chosen.length === 0) return undefined
  const who: Named = line.kind === 'user' ? { personId: line.key } : { invitationId: line.key }
  const offers = chosen.flatMap(([accountId, other]) =>
    other === 'none' ? [] : { accountId, access: other },
  )
  const ending = chosen.flatMap(([accountId, other]) => (other === 'none' ? accountId : []))
  return { ...who, offers, ...(ending.length > 0 && { ending }) }
}

/** The choices made, on what is there by now; what is new and does not fit gets the nearest. */
export function reconciled(
  draft: ResolutionDraft,
  before: readonly HolderLine[],
  { lines, tree, plan, choices }: Resolving,
): ResolutionDraft {
  const known = new Map(before.map((line) => [line.key, line]))
  const there = new Set(lines.map(({ key }) => key))
  const open = new Set(choices.map(({ accountId }) => accountId))
  return {
    removed: new Set([...draft.removed].filter((key) => there.has(key))),
    access: new Map(
      lines.map((line) => {
        const nearest = nearestOf(line, tree, plan)
        const chosen = draft.access.get(line.key)
        for (const { accountId, access } of line.accesses) {
          const earlier = known.get(line.key)?.accesses.find((one) => one.accountId === accountId)
          if (!earlier || !sameAccess(earlier.access, access)) continue
          const choice = chosen?.get(accountId)
          if (choice) nearest.set(accountId, choice)
        }
        return [line.key, nearest]
      }),
    ),
    closed: new Set([...draft.closed].filter((id) => open.has(id))),
  }
}

/** The lines that are new, gone, or have other access than before. */
export function movedLines(before: readonly HolderLine[], after: readonly HolderLine[]): HolderLine[] {
  const said = (line: HolderLine) => JSON.stringify(line.accesses)
  const earlier = new Map(before.map((line) => [line.key, said(line)]))
  const later = new Set(after.map(({ key }) => key))
  return [
    ...after.filter((line) => earlier.get(line.key) !== said(line)),
    ...before.filter(({ key }) => !later.has(key)),
  ]
}
