import type { Db } from '../db'

/** How many of a scenario's crowd have joined, and how many are to. */
export async function growth(db: Db): Promise<{ grown: number; crowd: number }> {
  const [grown, crowd] = await db.settings.bulkGet(['grown', 'crowd'])
  return { grown: grown?.value ?? 0, crowd: crowd?.value ?? 0 }
}
