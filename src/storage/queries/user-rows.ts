import { lastSending, deliveryStatus } from '@/domain/invitation/delivery'
import { isVisible, visibilityOf } from '@/domain/access/may-see-users'
import { byId } from '@/domain/command/facts'
import type { AccountTree } from '@/domain/command/facts'
import { statusOf } from '@/domain/invitation/status'
import type { Grant, Invitation, Person } from '@/domain/model/rows'
import type { Inviter, UserRow } from '@/domain/users/row'
import { activityId } from '@/storage/database/db'
import type { Activity, Db } from '@/storage/database/db'
import { isActivity } from '@/storage/database/other-rows'
import { getMany } from '@/storage/database/reads'
import * as read from '@/storage/database/reads'
import { validRows } from '@/storage/database/valid-rows'
import type { ReadContext } from '@/storage/facts/authorize-read'
import { compareLatestFirst } from './order'

export async function ownerRow(db: Db, { tree: { primary }, account }: ReadContext): Promise<UserRow[]> {
  const [[owner], activity] = await Promise.all([
    read.peopleById(db, [primary.ownerId]),
    db.activity.get(activityId(primary.id, primary.ownerId)),
  ])
  if (!owner) return []
  return [
    {
      ...personFields(owner, activity),
      key: owner.id,
      kind: 'owner',
      access: 'owner',
      status: 'active',
      since: account.since,
    },
  ]
}

const personFields = ({ id, name, username, email, twoFactor }: Person, activity: Activity | undefined) => ({
  personId: id,
  name,
  username,
  email,
  twoFactor,
  ...(isActivity(activity) && { lastActive: activity.at }),
})

/** Users as they are stored; whether anybody may see them is asked at the same time. */
export async function readUsers(db: Db, grants: readonly Grant[]) {
  const [people, activities, inviters] = await Promise.all([
    getMany(
      db.people,
      grants.map(({ personId }) => personId),
    ),
    getMany(
      db.activity,
      grants.map(({ primaryId, personId }) => activityId(primaryId, personId)),
    ),
    readInviters(
      db,
      grants[0]?.primaryId,
      grants.map(({ grantedBy }) => grantedBy),
    ),
  ])
  return { grants, people: byId(validRows('people', people)), activities: byId(activities), inviters }
}

type StoredUsers = Awaited<ReturnType<typeof readUsers>>

export function userRows(
  { tree }: ReadContext,
  { grants, people, activities, inviters }: StoredUsers,
): UserRow[] {
  const inviterById = invitersIn(tree, inviters)
  return grants.flatMap((grant): UserRow[] => {
    const person = people.get(grant.personId)
    if (!person || grant.primaryId !== tree.primary.id) return []
    const inviter = inviterById.get(grant.grantedBy)
    return [
      {
        ...personFields(person, activities.get(activityId(grant.primaryId, person.id))),
        key: person.id,
        kind: 'user',
        access: grant.access,
        status: 'active',
        since: grant.since,
        ...(inviter && { inviter }),
      },
    ]
  })
}

/** Who gave access or answers for an invitation, and what they have in the tree. */
export async function readInviters(db: Db, primaryId: string | undefined, ids: readonly string[]) {
  const uniqueIds = [...new Set(ids)]
  const [people, grants] = await Promise.all([
    read.peopleById(db, uniqueIds),
    read.grantsOf(db, primaryId, uniqueIds),
  ])
  return { people, grants }
}

/** Who is left has no access in the tree any more (C7). */
export function invitersIn(
  { primary }: AccountTree,
  { people, grants }: Awaited<ReturnType<typeof readInviters>>,
): Map<string, Inviter> {
  const memberIds = new Set([primary.ownerId, ...grants.map(({ personId }) => personId)])
  return new Map(people.map(({ id, name }) => [id, { id, name, left: !memberIds.has(id) }]))
}

/** The logins of invited addresses by these: only of who is a user already, where the reader may see it. */
async function visibleRecipients(
  db: Db,
  { facts, tree, actor }: ReadContext,
  people: readonly Person[],
): Promise<ReadonlyMap<string, Person>> {
  const active = people.filter(({ status }) => status === 'active')
  const visibility = visibilityOf(facts, tree, actor.id)
  const grants = await read.grantsOf(
    db,
    tree.primary.id,
    active.map(({ id }) => id),
  )
  const users = new Set(grants.flatMap((grant) => (isVisible(visibility, [grant]) ? grant.personId : [])))
  return new Map(active.flatMap((one) => (users.has(one.id) ? [[one.email, one] as const] : [])))
}

export async function invitationRows(
  db: Db,
  context: ReadContext,
  invitations: readonly Invitation[],
): Promise<UserRow[]> {
  const [people, inviters] = await Promise.all([
    read.peopleByEmail(
      db,
      invitations.map(({ email }) => email),
    ),
    readInviters(
      db,
      context.tree.primary.id,
      invitations.map(({ senderId }) => senderId),
    ),
  ])
  const inviterById = invitersIn(context.tree, inviters)
  const personByEmail = await visibleRecipients(db, context, people)
  return invitations.toSorted(compareLatestFirst).flatMap((invitation): UserRow[] => {
    const status = statusOf(invitation, context.at)
    const offer = invitation.offers.find(({ accountId }) => accountId === context.account.id)
    if (!offer || invitation.primaryId !== context.tree.primary.id) return []
    const person = personByEmail.get(invitation.email)
    const inviter = inviterById.get(invitation.senderId)
    const sending = status === 'pending' ? lastSending(invitation) : undefined
    const delivery = sending && deliveryStatus(sending, context.at)
    return [
      {
        ...(person ? personFields(person, undefined) : { name: '', username: '' }),
        email: invitation.email,
        key: invitation.id,
        kind: 'invitation',
        access: offer.access,
        status,
        since: invitation.sentAt,
        expiresAt: invitation.expiresAt,
        ...(delivery && { delivery }),
        ...(inviter && { inviter }),
      },
    ]
  })
}
