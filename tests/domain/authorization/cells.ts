import type { CommandType } from '@/domain/commands'
import type { Facts } from '@/domain/command/facts'
import { leave, revoke } from '../../fixtures/commands'
import {
  apiKey,
  appSession,
  grant,
  invitation,
  person,
  primary,
  subaccount,
  treeIdOf,
} from '../../fixtures/rows'
import { codeOf, done } from '../../fixtures/run'
import { facts, withRows } from '../../fixtures/world'
import type { Actor } from './actors'
import { accountAt, expected, places } from './expected'
import type { Place } from './expected'
import type { Product } from './products'
import { commandRows } from './command-rows'

export interface Cell {
  type: CommandType
  actor: Actor
  place: Place
}

export const commandTypes = Object.keys(commandRows) as CommandType[]

/** Every command, asked by everyone, about every place. */
export const cellsOf = (actors: Actor[]): Cell[] =>
  actors.flatMap((actor) => commandTypes.flatMap((type) => places.map((place) => ({ type, actor, place }))))

/** Answers that are not what they must be, each told in a line; `change` doctors the facts before they are asked. */
export function mismatches(product: Product, cells: Cell[], change = (before: Facts) => before): string[] {
  const worlds = new Map<Actor, Facts>()
  return cells.flatMap(({ type, actor, place }) => {
    const world = worlds.get(actor) ?? change(worldFor(product, actor))
    worlds.set(actor, world)
    const command = commandRows[type].command({ product, actor, accountId: accountAt(type, actor, place) })
    const proofs = { passwordStrong: true, code: 'right' as const }
    const asked = { as: actor.kind === 'nobody' ? 'nobody' : personIdOf(actor), id: 'cell', proofs }
    const answer = codeOf(world, command, asked) ?? 'ok'
    const expectedAnswer = expected(type, actor, place)
    return answer === expectedAnswer
      ? []
      : [`${actor.name}: ${type} ${place}: ${answer} instead of ${expectedAnswer}`]
  })
}

const personIdOf = ({ kind }: Actor) => (kind === 'owner' || kind === 'locked-owner' ? 'olga' : 'act')

const everywhere = ['A', 'A1', 'A2', 'B']

/** The trees A and B, in which others have access, keys, apps and invitations, and the actor what they have. */
export function worldFor(product: Product, actor: Actor): Facts {
  const { catalogue, plans, successor, givenBy } = product
  const { kind, home } = actor
  const locked = kind === 'locked' || kind === 'locked-owner'
  const others = facts({
    catalogues: [catalogue],
    people: [...['olga', 'bruno', 'act', 'vic', 'hal', 'A', 'A1', 'A2', 'B']].map((id) =>
      person(id, { twoFactor: !(locked && id === personIdOf(actor)) }),
    ),
    accounts: [
      primary('A', 'olga', plans[0], { requiresTwoFactor: locked }),
      ...[subaccount('A1'), subaccount('A2')],
      primary('B', 'bruno', plans[0]),
    ],
    grants: [
      ...everywhere.map((id) => grant('vic', id, product.roles.at(-1) ?? '')),
      ...['A', 'B'].map((id) => grant('hal', id, successor)),
    ],
    invitations: everywhere.map((id) =>
      invitation(id, [{ accountId: id, access: givenBy('users.invite') }], {
        ...(treeIdOf(id) === 'B' && { senderId: 'bruno' }),
        ...(kind === 'pending' && id === home && { email: person('act').email }),
      }),
    ),
    apiKeys: everywhere.map((id) => apiKey(`key-${id}`, 'vic', id)),
    appSessions: everywhere.map((id) => appSession(`app-${id}`, 'vic', id)),
  })
  return withActor(others, actor)
}

/** The actor's own part: a grant with a key and an app, had or lost; the owner's key and app. */
function withActor(before: Facts, actor: Actor): Facts {
  const { kind, home, access } = actor
  if (kind === 'pending' || kind === 'outsider' || kind === 'nobody') return before
  const who = personIdOf(actor)
  const own = { apiKeys: [apiKey('key-own', who, home)], appSessions: [appSession('app-own', who, home)] }
  if (who === 'olga') return withRows(before, own)
  const after = withRows(before, { ...own, grants: [grant('act', home, access)] })
  if (kind === 'revoked') return done(after, revoke('act'))
  return kind === 'ended' ? done(after, leave(), { as: 'act' }) : after
}
