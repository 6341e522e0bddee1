import { onBeforeUnmount, shallowRef } from 'vue'

export interface Tooltip {
  target: HTMLElement
  text: string
  keys?: string | undefined
  /** Above it, if nothing is said. */
  side?: 'right' | undefined
}

const activeTooltip = shallowRef<Tooltip>()
const showAfter = 500
const hideAfter = 120
/** Within this time (ms) after one tooltip, the next appears without delay. */
const skipDelayFor = 400

let timer: ReturnType<typeof setTimeout> | undefined
let lastHidden = -Infinity
let lastKey = ''

function schedule(run: () => void, delay: number) {
  clearTimeout(timer)
  timer = setTimeout(run, delay)
}

function show(tooltip: Tooltip) {
  clearTimeout(timer)
  if (tooltip.target.isConnected) activeTooltip.value = tooltip
}

function hide() {
  clearTimeout(timer)
  document.removeEventListener('pointermove', hideWhenPointerLeaves)
  if (activeTooltip.value) lastHidden = Date.now()
  activeTooltip.value = undefined
}

/** Hides a tooltip shown on focus when the pointer moves elsewhere, because it covers its neighbours. */
function hideWhenPointerLeaves({ target }: Event) {
  if (!(target instanceof Element) || target.closest('[data-reka-popper-content-wrapper]')) return
  if (!activeTooltip.value?.target.contains(target)) hide()
}

/** Focus that a closed menu or dialog returns shows no tooltip. */
const isKeyboardNavigation = () => lastKey === 'Tab' || lastKey.startsWith('Arrow')

if (typeof document !== 'undefined') {
  document.addEventListener('keydown', ({ key }) => (lastKey = key), { capture: true, passive: true })
}

export const tooltipLayer = {
  activeTooltip,
  hide,
  show,
  cancelHide: () => clearTimeout(timer),
  hideSoon: () => schedule(hide, hideAfter),
}

interface TooltipOptions {
  /** Undefined shows no tooltip. */
  text: () => string | undefined
  keys?: () => string | undefined
  /** For the reason of a disabled control: a tap shows the tooltip too, and pressing the control keeps it. */
  showsOnTap?: () => boolean
  /** Beside what stands in a narrow column. */
  side?: () => 'right' | undefined
}

/** Listeners that give an element a tooltip: `v-on="useTooltip({ text: () => … })"`. */
export function useTooltip({ text, keys, showsOnTap = () => false, side }: TooltipOptions) {
  let owner: HTMLElement | undefined
  let hovered = false

  function showAt(event: Event) {
    const content = text()
    owner = event.currentTarget as HTMLElement
    if (content) show({ target: owner, text: content, keys: keys?.(), side: side?.() })
  }

  function hideOwn() {
    if (owner && (activeTooltip.value === undefined || activeTooltip.value.target === owner)) hide()
  }

  onBeforeUnmount(hideOwn)

  return {
    /** On pointermove, so that a dialog that opens below a resting pointer shows no tooltip. */
    pointermove(event: PointerEvent) {
      if (hovered || event.pointerType === 'touch') return
      hovered = true
      const target = event.currentTarget
      const skipsDelay = activeTooltip.value !== undefined || Date.now() - lastHidden < skipDelayFor
      const content = text()
      if (!content || !(target instanceof HTMLElement)) return
      owner = target
      schedule(
        () => show({ target, text: content, keys: keys?.(), side: side?.() }),
        skipsDelay || showsOnTap() ? 80 : showAfter,
      )
    },
    pointerleave() {
      hovered = false
      if (activeTooltip.value?.target === owner) schedule(hide, hideAfter)
      else clearTimeout(timer)
    },
    pointerdown() {
      if (!showsOnTap()) hideOwn()
    },
    focus(event: FocusEvent) {
      if (!(event.currentTarget as HTMLElement).matches(':focus-visible')) return
      if (!showsOnTap() && !isKeyboardNavigation()) return
      showAt(event)
      document.addEventListener('pointermove', hideWhenPointerLeaves)
    },
    blur: hideOwn,
    click(event: MouseEvent) {
      if (showsOnTap()) showAt(event)
    },
  }
}
