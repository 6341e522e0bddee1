import { Dexie } from 'dexie'
import type { Db } from '@/storage/database/db'
import * as read from '@/storage/database/reads'
import { validRows } from '@/storage/database/valid-rows'

/** Everything in a tree that bears on a command about all of it, such as another plan or its closing. */
export async function loadWholeTree(db: Db, primaryId: string, deviceTime: number) {
  const range = [
    [primaryId, Dexie.minKey],
    [primaryId, Dexie.maxKey],
  ] as const
  const [grants, apiKeys, devices, invitations] = await Promise.all([
    db.grants
      .where('[primaryId+personId]')
      .between(...range)
      .toArray(),
    db.apiKeys
      .where('[primaryId+personId]')
      .between(...range)
      .toArray(),
    db.devices
      .where('[primaryId+personId]')
      .between(...range)
      .toArray(),
    read.invitationsOpenAfter(db, primaryId, deviceTime),
  ])
  const validGrants = validRows('grants', grants)
  const [users, invited] = await Promise.all([
    read.peopleById(
      db,
      validGrants.map(({ personId }) => personId),
    ),
    read.peopleByEmail(
      db,
      invitations.map(({ email }) => email),
    ),
  ])
  return {
    grants: validGrants,
    apiKeys: validRows('apiKeys', apiKeys),
    devices: validRows('devices', devices),
    invitations,
    people: [...users, ...invited],
  }
}

export type WholeTree = Awaited<ReturnType<typeof loadWholeTree>>
export const emptyTree: WholeTree = { grants: [], apiKeys: [], devices: [], invitations: [], people: [] }
