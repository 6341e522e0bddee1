import { computed, onScopeDispose, shallowRef } from 'vue'
import { useCatalogueNames } from '@/components/catalogue/useCatalogueNames'
import { useAnnounce } from '@/ui/accessibility/useAnnounce'
import { tooltipLayer } from '@/ui/tooltip/useTooltip'
import type { Refusal } from '@/domain/command/refusal'
import { useText } from '@/text/i18n'
import { refusalText } from '@/text/refusal'
import { isSameCell, type AccessCellKey } from './cells'

export interface CellTarget extends AccessCellKey {
  element: HTMLElement
}

/** Delay before a cell is checked, so that moving the pointer across the grid checks none (ms). */
const HOVER_DELAY = 120

/**
 * Checks whether the cell that has focus or the pointer can be edited. A cell that is to be opened waits for
 * the answer: it opens, or its reason is announced.
 */
export function useEditableCell(open: (target: CellTarget) => void) {
  const text = useText()
  const names = useCatalogueNames()
  const announce = useAnnounce()
  const current = shallowRef<CellTarget>()
  const checkResult = shallowRef<{ cell: AccessCellKey; refusal: Refusal | undefined }>()
  let isOpenRequested = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const lockedCell = computed(() => (checkResult.value?.refusal ? checkResult.value.cell : undefined))
  const reason = computed(() => {
    const refusal = checkResult.value?.refusal
    return refusal && refusalText(refusal, text, names.value).text
  })

  function inspect(next: CellTarget | undefined) {
    clearTimeout(timer)
    if (next && isSameCell(next, current.value)) return
    timer = setTimeout(() => setCurrent(next), HOVER_DELAY)
  }

  function setCurrent(next: CellTarget | undefined) {
    clearTimeout(timer)
    if (next && isSameCell(next, current.value)) return
    hideReason()
    isOpenRequested = false
    current.value = next
    checkResult.value = undefined
  }

  function requestOpen(next: CellTarget) {
    setCurrent(next)
    isOpenRequested = true
    applyCheckResult()
  }

  function setCheckResult(refusal: Refusal | undefined) {
    const cell = current.value
    if (!cell) return
    checkResult.value = { cell, refusal }
    applyCheckResult()
  }

  function applyCheckResult() {
    const cell = current.value
    if (!cell || !checkResult.value) return
    if (reason.value) tooltipLayer.activeTooltip.value = { target: cell.element, text: reason.value }
    else hideReason()
    if (!isOpenRequested) return
    isOpenRequested = false
    if (reason.value) announce(reason.value)
    else open(cell)
  }

  function hideReason() {
    if (tooltipLayer.activeTooltip.value?.target === current.value?.element) tooltipLayer.hide()
  }

  onScopeDispose(() => {
    clearTimeout(timer)
    hideReason()
  })

  return { current, lockedCell, reason, inspect, requestOpen, setCheckResult }
}
