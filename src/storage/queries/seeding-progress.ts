import type { Db } from '@/storage/db'

/** How many generated users of a scenario have joined, and how many are to. */
export async function seedingProgress(db: Db): Promise<{ seeded: number; total: number }> {
  const [seeded, total] = await db.settings.bulkGet(['grown', 'crowd'])
  return { seeded: seeded?.value ?? 0, total: total?.value ?? 0 }
}
