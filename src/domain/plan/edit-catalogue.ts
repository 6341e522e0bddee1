import type { CommandDefinition } from '@/domain/command/command'
import { grantableIds, permissionsOf } from '@/domain/access/effective-access'
import { checkCatalogue } from '@/domain/catalogue/check-catalogue'
import { wordProblems } from '@/domain/catalogue/check-words'
import { cellsOnlyIn, fitMayChange, rolesLosing, sameCatalogue } from '@/domain/catalogue/edits'
import { unmetRequirement } from '@/domain/catalogue/requires'
import type { Catalogue, Label } from '@/domain/model/catalogue'
import { changed, removed } from '@/domain/command/change'
import type { Change } from '@/domain/command/change'
import { blockedHolder, blockersOf } from './plan-fit'
import { grantOn, treeOf } from '@/domain/command/facts'
import type { AccountTree, Facts } from '@/domain/command/facts'
import { seatHolders } from '@/domain/seats/seat-holders'
import type { Access, PrimaryAccount } from '@/domain/model/rows'
import type { BlockedTree, Blockers, Refusal } from '@/domain/command/refusal'
import { changedSince } from '@/domain/command/changed-since'

/** Replaces a catalogue (W6); the stored revision is increased, the one in the payload ignored. */
export interface EditCatalogue {
  type: 'EditCatalogue'
  catalogueId: string
  catalogue: Catalogue
}

export interface CatalogueEdited {
  type: 'CatalogueEdited'
  catalogueId: string
  label: Label
  /** Cells of the role matrix that became yes or no, and API keys that ended (C3). */
  given: number
  taken: number
  keys: number
}

/**
 * Replaces the contents of a catalogue, at once for all its trees (W6). A designer's command, so anyone may.
 * Refuses an inconsistent catalogue, and one that users or trees would not fit (I-13, P5, K10). Users who lose the
 * permission for API keys lose their keys in the same step (C3).
 */
export const editCatalogue: CommandDefinition<EditCatalogue, CatalogueEdited> = {
  designer: true,
  reads: ({ catalogueId, catalogue }) => ({ catalogueId, catalogue }),
  decide(facts, command, envelope) {
    const before = facts.catalogues.get(command.catalogueId)
    if (!before) return { refusal: { code: 'not-found', what: 'catalogue', id: command.catalogueId } }
    const changedMeanwhile = changedSince(facts, envelope)
    if (changedMeanwhile) return { refusal: changedMeanwhile }
    const checked = checkCatalogue(before.id, command.catalogue)
    if ('problems' in checked) return { refusal: { code: 'catalogue-invalid', problems: checked.problems } }
    const problems = wordProblems(checked.catalogue)
    if (problems.length > 0) return { refusal: { code: 'catalogue-invalid', problems } }
    const after = { ...checked.catalogue, revision: before.revision }
    const refusal = catalogueBlocked(facts, before, after, envelope.at)
    if (refusal) return { refusal }
    const keys = keysLost(facts, before, after)
    return {
      changes: sameCatalogue(before, after) ? [] : [changed('catalogues', before, after), ...keys],
      event: {
        type: 'CatalogueEdited',
        catalogueId: before.id,
        label: after.label,
        given: cellsOnlyIn(after, before).length,
        taken: cellsOnlyIn(before, after).length,
        keys: keys.length,
      },
    }
  },
}

/** Primary accounts whose plan is one of the catalogue. */
export const treesOnCatalogue = (facts: Pick<Facts, 'accounts'>, catalogue: Catalogue): PrimaryAccount[] =>
  [...facts.accounts.values()].filter(
    (one): one is PrimaryAccount => one.kind === 'primary' && one.catalogueId === catalogue.id,
  )

/** P5: refuses if a tree would not fit its plan; a closed tree only needs its plan to exist. */
function catalogueBlocked(
  facts: Facts,
  before: Catalogue,
  after: Catalogue,
  at: number,
): Refusal | undefined {
  if (!fitMayChange(before, after)) return undefined
  const next = { ...facts, catalogues: new Map([...facts.catalogues, [after.id, after]]) }
  const trees = treesOnCatalogue(facts, before).flatMap(
    (primary) => blockedTree(next, before, primary, at) ?? [],
  )
  if (trees.length === 0) return undefined
  const holders = trees.flatMap(({ seats, roles, custom, unmet = [] }) => [
    ...(seats?.who.named ?? []),
    ...roles.named,
    ...custom.named,
    ...unmet,
  ])
  const active = new Set(holders.flatMap((one) => ('personId' in one ? one.personId : []))).size
  const pending = new Set(holders.flatMap((one) => ('invitationId' in one ? one.invitationId : []))).size
  return { code: 'catalogue-blocked', ...(active && { active }), ...(pending && { pending }), trees }
}

function blockedTree(
  next: Facts,
  before: Catalogue,
  primary: PrimaryAccount,
  at: number,
): BlockedTree | undefined {
  const subject = { accountId: primary.id, name: primary.name, plan: primary.planId }
  const tree = treeOf(next, primary.id)
  if (!tree) return { ...subject, planGone: true, roles: nobody, custom: nobody }
  if (primary.status === 'closed') return undefined
  const blockers = blockersOf(next, tree, tree.plan, at)
  const custom = [
    ...(blockers?.custom.named ?? []),
    ...(tree.plan.custom ? customNotGrantable(next, primary, at) : []),
  ]
  const unmet = requirementsUnmet(next, tree, before, at)
  if (!blockers && custom.length === 0 && unmet.length === 0) return undefined
  return {
    ...subject,
    roles: nobody,
    ...blockers,
    custom: { named: custom, others: 0 },
    ...(unmet.length > 0 && { unmet }),
  }
}

/** K10: access that met what its permissions require before an edit and does not after it. */
function requirementsUnmet(
  next: Facts,
  tree: AccountTree,
  before: Catalogue,
  at: number,
): NonNullable<BlockedTree['unmet']> {
  const unmetIn = (catalogue: Catalogue, access: Access) =>
    unmetRequirement(catalogue, permissionsOf(catalogue, access))
  return seatHolders(next, tree, at).flatMap((holder) =>
    holder.offers.flatMap(({ accountId, access }) => {
      const unmet = unmetIn(before, access) ? undefined : unmetIn(tree.catalogue, access)
      return unmet ? [{ ...blockedHolder(holder), accountId, ...unmet }] : []
    }),
  )
}

/** Whoever edits a catalogue designs the workspace, so everybody is named. */
const nobody = { named: [], others: 0 }

/** Custom permissions that are no longer grantable, by seat holder and account. */
function customNotGrantable(next: Facts, primary: PrimaryAccount, at: number): Blockers['custom']['named'] {
  const tree = treeOf(next, primary.id)
  if (!tree) return []
  const grantable = grantableIds(tree.catalogue)
  return seatHolders(next, tree, at).flatMap((holder) =>
    holder.offers.flatMap(({ accountId, access }) => {
      const lost = 'permissions' in access ? access.permissions.filter((id) => !grantable.has(id)) : []
      return lost.length > 0 ? [{ ...blockedHolder(holder), accountId, permissions: lost.length }] : []
    }),
  )
}

/** C3: API keys end if their owner's role loses the permission for them, unless the policy keeps them. */
function keysLost(facts: Facts, before: Catalogue, after: Catalogue): Change[] {
  if (after.policies.keysOnLostRight === 'kept') return []
  const losing = new Set(rolesLosing(before, after, 'api-keys.manage'))
  const trees = new Set(treesOnCatalogue(facts, before).map(({ id }) => id))
  return [...facts.apiKeys.values()].flatMap((key) => {
    const access = trees.has(key.primaryId) ? grantOn(facts, key.accountId, key.personId)?.access : undefined
    return access && 'role' in access && losing.has(access.role) ? [removed('apiKeys', key)] : []
  })
}
