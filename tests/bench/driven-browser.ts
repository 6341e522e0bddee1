import { mkdtempSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext } from '@playwright/test'

/** What scripts/bench/node-runner.mjs hands over. */
export interface Tools {
  browserArgs: string[]
  findBrowser: () => Promise<string>
  serve: (folder: string, port: number) => Promise<Server>
}

/** A browser with a new profile on disk; in incognito IndexedDB would be memory. */
export async function withBrowser<T>(
  { browserArgs, findBrowser }: Tools,
  use: (context: BrowserContext) => Promise<T>,
): Promise<T> {
  const profile = mkdtempSync(join(tmpdir(), 'seatplan-bench-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await findBrowser(),
    args: browserArgs,
    locale: 'en-GB',
  })
  try {
    return await use(context)
  } finally {
    await context.close()
    rmSync(profile, { recursive: true, force: true })
  }
}

/** The address at which a folder is served while it is used. */
export async function withServer<T>({ serve }: Tools, folder: string, use: (origin: string) => Promise<T>) {
  const server = await serve(folder, 0)
  try {
    return await use(`http://localhost:${String((server.address() as AddressInfo).port)}`)
  } finally {
    server.close()
  }
}
