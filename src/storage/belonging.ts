import type { ApiKey, Device } from '@/domain/model'
import type { Db } from './db'
import { soundRows } from './rows'
import type { FactsScope } from './scope'

/** The API key or app session that a command names, if it is there. */
export async function namedBelonging(
  db: Db,
  { keyId, deviceId }: FactsScope,
): Promise<Belonging | undefined> {
  const [key, device] = await Promise.all([
    keyId === undefined ? undefined : db.apiKeys.get(keyId),
    deviceId === undefined ? undefined : db.devices.get(deviceId),
  ])
  const apiKeys = soundRows('apiKeys', [key])
  const devices = soundRows('devices', [device])
  const row = apiKeys[0] ?? devices[0]
  return row && { row, apiKeys, devices }
}

interface Belonging {
  row: ApiKey | Device
  apiKeys: ApiKey[]
  devices: Device[]
}
