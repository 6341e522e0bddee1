import { byId } from '@/domain/facts'
import { statusOf } from '@/domain/invitation-status'
import type { Grant, Invitation, Person } from '@/domain/model'
import type { Inviter, UserRow } from '@/domain/users/row'
import { activityId } from '../db'
import type { Activity, Db } from '../db'
import { near } from '../near'
import * as read from '../reads'
import { soundRows } from '../rows'
import type { Ground } from './users-ground'

export async function ownerRow(db: Db, { tree: { primary }, account }: Ground): Promise<UserRow[]> {
  const [[owner], activity] = await Promise.all([
    read.peopleById(db, [primary.ownerId]),
    db.activity.get(activityId(primary.id, primary.ownerId)),
  ])
  if (!owner) return []
  return [
    {
      ...personPart(owner, activity),
      key: owner.id,
      kind: 'owner',
      access: 'owner',
      status: 'active',
      since: account.since,
    },
  ]
}

const personPart = ({ id, name, username, email, twoFactor }: Person, activity: Activity | undefined) => ({
  personId: id,
  name,
  username,
  email,
  twoFactor,
  ...(activity && { lastActive: activity.at }),
})

export async function userRows(db: Db, ground: Ground, grants: readonly Grant[]): Promise<UserRow[]> {
  const { primary } = ground.tree
  const ids = grants.map(({ personId }) => personId)
  const [people, activities, inviters] = await Promise.all([
    near(db.people, ids).then((found) => soundRows('people', found)),
    near(
      db.activity,
      ids.map((id) => activityId(primary.id, id)),
    ),
    invitersAmong(
      db,
      ground,
      grants.map(({ grantedBy }) => grantedBy),
    ),
  ])
  const persons = byId(people)
  const active = byId(activities)
  return grants.flatMap((grant): UserRow[] => {
    const person = persons.get(grant.personId)
    if (!person) return []
    const inviter = inviters.get(grant.grantedBy)
    return [
      {
        ...personPart(person, active.get(activityId(primary.id, person.id))),
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

/** Who gave access or answers for an invitation; who is left has no access in the tree any more (C7). */
export async function invitersAmong(
  db: Db,
  { tree: { primary } }: Ground,
  ids: readonly string[],
): Promise<Map<string, Inviter>> {
  const asked = [...new Set(ids)]
  const [people, grants] = await Promise.all([
    read.peopleById(db, asked),
    read.grantsOf(db, primary.id, asked),
  ])
  const present = new Set([primary.ownerId, ...grants.map(({ personId }) => personId)])
  return new Map(people.map(({ id, name }) => [id, { id, name, left: !present.has(id) }]))
}

export async function invitationRows(
  db: Db,
  ground: Ground,
  invitations: readonly Invitation[],
): Promise<UserRow[]> {
  const [people, inviters] = await Promise.all([
    read.peopleByEmail(
      db,
      invitations.map(({ email }) => email),
    ),
    invitersAmong(
      db,
      ground,
      invitations.map(({ senderId }) => senderId),
    ),
  ])
  const known = new Map(people.filter(({ status }) => status === 'active').map((one) => [one.email, one]))
  return invitations.flatMap((invitation): UserRow[] => {
    const status = statusOf(invitation, ground.at)
    const offer = invitation.offers.find(({ accountId }) => accountId === ground.account.id)
    if (!offer || status === 'accepted' || invitation.primaryId !== ground.tree.primary.id) return []
    const person = known.get(invitation.email)
    const inviter = inviters.get(invitation.senderId)
    return [
      {
        ...(person ? personPart(person, undefined) : { name: '', username: '' }),
        email: invitation.email,
        key: invitation.id,
        kind: 'invitation',
        access: offer.access,
        status,
        since: invitation.sentAt,
        expiresAt: invitation.expiresAt,
        ...(inviter && { inviter }),
      },
    ]
  })
}
