import type { Access } from '@/domain/model/rows'
import { custom, role } from '../../fixtures/rows'
import type { Product } from './products'

/** How somebody stands to the tree A when they ask. */
export type ActorKind =
  | 'owner'
  | 'granted'
  | 'pending'
  | 'revoked'
  | 'outsider'
  | 'nobody'
  | 'ended'
  /** With access, or as the owner, but without the two-factor sign-in that the tree requires. */
  | 'locked'
  | 'locked-owner'

export interface Actor {
  name: string
  kind: ActorKind
  /** Where they have, had or are offered access; the owner has it everywhere. */
  home: 'A' | 'A1'
  access: Access
  /** What they hold there, as the facts files tell it. */
  holds: readonly string[]
}

/** Everyone who may ask for something: every role, sets of ticked permissions, and whoever has no access. */
export function actorsOf(product: Product): Actor[] {
  return (['A', 'A1'] as const).flatMap((home) => [
    ...product.roles.map((id) => granted(`role ${id}`, home, role(id), product.held(id))),
    ...setsOf(product).map((set) => granted(`custom ${set.join(' ')}`, home, custom(...set), set)),
    ...others.map((kind) => ({
      ...granted(kind, home, role(product.successor), product.held(product.successor)),
      kind,
    })),
  ])
}

const others = [
  ...(['owner', 'pending', 'revoked', 'outsider', 'nobody', 'ended', 'locked', 'locked-owner'] as const),
]

/** Each permission that a command asks for alone, and all but it. */
function setsOf({ grantable }: Product): string[][] {
  return grantable.flatMap((one) => [[one], grantable.filter((other) => other !== one)])
}

const granted = (name: string, home: Actor['home'], access: Access, holds: readonly string[]): Actor => ({
  name: `${name} on ${home}`,
  ...{ kind: 'granted', home, access, holds },
})
