import { computed, shallowRef } from 'vue'
import { whenIdle } from '@/ui/browser/when-idle'
import { cellsOnlyIn } from '@/domain/catalogue/edits'
import type { Catalogue } from '@/domain/model/catalogue'

/** Cells of the matrix that are not as they were shipped: the roles, by permission. Nothing for a catalogue of one's own. */
export function useCorrectedCells(catalogue: () => Catalogue) {
  const shipped = shallowRef<readonly Catalogue[]>([])
  whenIdle(async () => {
    shipped.value = (await import('@/domain/catalogue/shipped')).shippedCatalogues
  })

  return computed(() => {
    const corrected = new Map<string, Set<string>>()
    const current = catalogue()
    const shippedCatalogue = shipped.value.find(({ id }) => id === current.id)
    if (!shippedCatalogue) return corrected
    for (const { role, permission } of [
      ...cellsOnlyIn(current, shippedCatalogue),
      ...cellsOnlyIn(shippedCatalogue, current),
    ]) {
      corrected.set(permission, (corrected.get(permission) ?? new Set()).add(role))
    }
    return corrected
  })
}
