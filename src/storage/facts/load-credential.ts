import type { ApiKey, AppSession } from '@/domain/model/rows'
import type { Db } from '@/storage/database/db'
import { validRows } from '@/storage/database/valid-rows'
import type { FactsScope } from '@/domain/command/command'

/** The API key or app session that a command names, if it is there. */
export async function loadCredential(
  db: Db,
  { keyId, appSessionId }: FactsScope,
): Promise<LoadedCredential | undefined> {
  const [key, appSession] = await Promise.all([
    keyId === undefined ? undefined : db.apiKeys.get(keyId),
    appSessionId === undefined ? undefined : db.devices.get(appSessionId),
  ])
  const apiKeys = validRows('apiKeys', [key])
  const devices = validRows('devices', [appSession])
  const row = apiKeys[0] ?? devices[0]
  return row && { row, apiKeys, devices }
}

interface LoadedCredential {
  row: ApiKey | AppSession
  apiKeys: ApiKey[]
  devices: AppSession[]
}
