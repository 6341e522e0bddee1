import type { CommandType } from '@/domain/commands'
import type { RefusalCode } from '@/domain/command/refusal'
import { treeIdOf } from '../../fixtures/rows'
import type { Actor } from './actors'
import { commandRows } from './command-rows'

export type Place = 'own' | 'sibling' | 'foreign'
export const places: Place[] = ['own', 'sibling', 'foreign']

/** The account that a place stands for: of `tree` commands a tree, and as a sibling what only looks like one. */
export function accountAt(type: CommandType, { home }: Actor, place: Place): string {
  if (place === 'foreign') return 'B'
  if (commandRows[type].about === 'tree') return place === 'own' ? treeIdOf(home) : 'A2'
  return place === 'own' ? home : home === 'A' ? 'A1' : 'A'
}

/** What the answer must be (A1 to A5, K1), said once more without looking at src. */
export function expected(type: CommandType, actor: Actor, place: Place): RefusalCode | 'ok' {
  const { about } = commandRows[type]
  const { kind } = actor
  if (about === 'anyone') return 'ok'
  if (kind === 'nobody' || kind === 'ended') return 'not-signed-in'
  const isLocked = kind === 'locked' || kind === 'locked-owner'
  if (about === 'self') return isLocked && type === 'TurnOffTwoFactor' ? 'two-factor-required' : 'ok'
  if (about === 'link') {
    return kind === 'pending' && place === 'own' ? 'ok' : 'invitation-for-someone-else'
  }
  const inTree = kind === 'owner' || kind === 'granted' || isLocked
  if (place === 'foreign' || !inTree) return 'not-found'
  if (about === 'belonging') {
    if (place === 'sibling') return 'not-found'
    return isLocked ? 'two-factor-first' : 'ok'
  }
  if (about === 'tree' && place === 'sibling') return 'not-found'
  if (type === 'LeaveAccount') {
    return kind === 'owner' || kind === 'locked-owner' ? 'owner-must-transfer' : 'ok'
  }
  if (isLocked) return 'two-factor-first'
  return kind === 'owner' ? 'ok' : byGrant(type, actor, place)
}

/** A1: what the grant gives on that very account, and on no other. */
function byGrant(type: CommandType, actor: Actor, place: Place): RefusalCode | 'ok' {
  const { about, permissionFor } = commandRows[type]
  const accountId = accountAt(type, actor, place)
  const isOnAccount = accountId === actor.home
  if (about === 'account' && !isOnAccount) return 'not-found'
  return !permissionFor || (isOnAccount && actor.holds.includes(permissionFor(accountId)))
    ? 'ok'
    : 'not-allowed'
}
