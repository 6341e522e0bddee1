import { computed, shallowRef } from 'vue'
import { whenIdle } from '@/components/base/whenIdle'
import { cellsOnlyIn } from '@/domain/catalogue/edits'
import type { Catalogue } from '@/domain/catalogue/schema'

/** Cells of the matrix that are not as they were shipped: the roles, by permission. Nothing for a catalogue of one's own. */
export function useCorrections(catalogue: () => Catalogue) {
  const shipped = shallowRef<readonly Catalogue[]>([])
  whenIdle(async () => {
    shipped.value = (await import('@/domain/catalogue/shipped')).shippedCatalogues
  })

  return computed(() => {
    const corrected = new Map<string, Set<string>>()
    const now = catalogue()
    const then = shipped.value.find(({ id }) => id === now.id)
    if (!then) return corrected
    for (const { role, permission } of [...cellsOnlyIn(now, then), ...cellsOnlyIn(then, now)]) {
      corrected.set(permission, (corrected.get(permission) ?? new Set()).add(role))
    }
    return corrected
  })
}
