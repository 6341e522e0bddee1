import { expect, it } from 'vitest'
import { workspaceNow } from '@/domain/history/clock'
import { HOUR, T0 } from '../../fixtures/time'

it('K3: the moment is device time plus offset', () => {
  expect(workspaceNow(T0, 0, T0 - HOUR)).toEqual({ at: T0, offset: 0 })
  expect(workspaceNow(T0, 5 * HOUR, T0)).toEqual({ at: T0 + 5 * HOUR, offset: 5 * HOUR })
})

it('K3: when the device falls behind, time goes on from the last moment seen, and the offset grows', () => {
  const behind = workspaceNow(T0 - HOUR, 0, T0)
  expect(behind).toEqual({ at: T0, offset: HOUR })
  expect(workspaceNow(T0, behind.offset, T0)).toEqual({ at: T0 + HOUR, offset: HOUR })
})
