import { computed, onScopeDispose, shallowRef } from 'vue'
import { useCatalogueNames } from '@/components/catalogue/useNames'
import { useAnnounce } from '@/components/base/useAnnounce'
import { tooltipLayer } from '@/components/base/useTooltip'
import type { Refusal } from '@/domain/refusals'
import { useText } from '@/text/i18n'
import { refusalText } from '@/text/refusal'
import { samePlace, type CellPlace } from './cells'

/** A cell that somebody looks at, with what shows it. */
export interface Look extends CellPlace {
  element: HTMLElement
}

/** A pointer that only passes by asks nothing. */
const PASSING = 120

/**
 * Whether the cell that has focus or the pointer can be edited, and why not: asked when it is looked at. What is to be
 * opened opens as soon as that is known, or says why not.
 */
export function useCellLook(open: (look: Look) => void) {
  const text = useText()
  const names = useCatalogueNames()
  const announce = useAnnounce()
  const looked = shallowRef<Look>()
  const result = shallowRef<{ place: CellPlace; refusal: Refusal | undefined }>()
  let wanted = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const locked = computed(() => (result.value?.refusal ? result.value.place : undefined))
  const reason = computed(() => {
    const refusal = result.value?.refusal
    return refusal && refusalText(refusal, text, names.value).text
  })

  function look(next: Look | undefined) {
    clearTimeout(timer)
    if (next && samePlace(next, looked.value)) return
    timer = setTimeout(() => turnTo(next), PASSING)
  }

  function turnTo(next: Look | undefined) {
    clearTimeout(timer)
    if (next && samePlace(next, looked.value)) return
    hideReason()
    wanted = false
    looked.value = next
    result.value = undefined
  }

  function ask(next: Look) {
    turnTo(next)
    wanted = true
    settle()
  }

  function setResult(refusal: Refusal | undefined) {
    const place = looked.value
    if (!place) return
    result.value = { place, refusal }
    settle()
  }

  function settle() {
    const place = looked.value
    if (!place || !result.value) return
    if (reason.value) tooltipLayer.activeTooltip.value = { target: place.element, text: reason.value }
    else hideReason()
    if (!wanted) return
    wanted = false
    if (reason.value) announce(reason.value)
    else open(place)
  }

  function hideReason() {
    if (tooltipLayer.activeTooltip.value?.target === looked.value?.element) tooltipLayer.hide()
  }

  onScopeDispose(() => {
    clearTimeout(timer)
    hideReason()
  })

  return { looked, locked, reason, look, ask, setResult }
}
