import { expect, it, vi } from 'vitest'
import type { Command } from '@/domain/commands'
import { resolutionOf } from '@/domain/plan/resolution-draft'
import { Fault } from '@/storage/database/faults'
import { allRows, openTestWorkspace } from './open-workspace'

/** The write of a row fails as it does where the disk is full. */
function full(): never {
  throw new DOMException('no room', 'QuotaExceededError')
}

const resolved = async (
  workspace: Awaited<ReturnType<typeof openTestWorkspace>>['workspace'],
): Promise<Command> => {
  const found = await workspace.queries.downgrade({
    primaryId: 'rheinwerk',
    planId: 'sharing.bronze',
    actorId: 'greta',
  })
  if (!('suggested' in found)) throw new Error('refused')
  return {
    type: 'ChangePlan',
    primaryId: 'rheinwerk',
    planId: 'sharing.bronze',
    resolution: resolutionOf(found.suggested, found.seatHolders),
  }
}

for (const store of ['accounts', 'grants', 'invitations', 'log']) {
  it(`D-09: the new plan is nowhere when ${store} cannot be written, and the answer is storage-full`, async () => {
    const { workspace, db } = await openTestWorkspace({ scenario: 'downgrade-blocked' })
    const command = await resolved(workspace)
    const before = await allRows(db)
    for (const way of ['put', 'add'] as const) {
      const real = IDBObjectStore.prototype[way]
      vi.spyOn(IDBObjectStore.prototype, way).mockImplementation(function (
        this: IDBObjectStore,
        ...row: Parameters<typeof real>
      ) {
        return this.name === store ? full() : real.apply(this, row)
      })
    }
    const answer = await workspace.run(command, { as: 'greta' }).catch((error: unknown) => error)
    vi.restoreAllMocks()
    expect(answer).toBeInstanceOf(Fault)
    expect(answer).toMatchObject({ code: 'storage-full' })
    expect(await allRows(db)).toEqual(before)
    expect(await workspace.run(command, { as: 'greta' })).toMatchObject({ event: { type: 'PlanChanged' } })
  })
}
