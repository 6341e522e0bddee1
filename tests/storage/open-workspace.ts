import { openWorkspace } from '@/storage/workspace'
import type { WorkspaceOptions } from '@/storage/workspace'
import { createDatabase } from '@/storage/database/db'

let names = 0

/** A fresh workspace with the raw database beside it, as a second tab or a curious hand would have it. */
export async function openTestWorkspace(options: Partial<WorkspaceOptions> = {}) {
  const storage = options.storage ?? `test-${String(++names)}-${crypto.randomUUID()}`
  const workspace = await openWorkspace({ scenario: 'small-team', ...options, storage })
  const db = createDatabase(storage)
  await db.open()
  return { storage, workspace, db }
}

/** Everything that is stored, table by table. */
export async function allRows(db: Awaited<ReturnType<typeof openTestWorkspace>>['db']) {
  const rows = await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const))
  return Object.fromEntries(rows)
}

/** An invitation of one address to one account, as a command. */
export const inviteCommand = (email: string, accountId = 'lindgarten', role = 'viewer') => ({
  type: 'InviteUsers' as const,
  primaryId: accountId,
  invitations: [{ email, offers: [{ accountId, access: { role } }] }],
})
