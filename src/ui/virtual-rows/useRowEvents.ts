import { tooltipLayer } from '@/ui/tooltip/useTooltip'
import type { RowList } from './useVirtualRows'
import type { useRowSelection } from './useRowSelection'
import type { useRowFocus } from './useRowFocus'

interface RowEventsOptions<Row extends { key: string }> {
  rows: () => RowList<Row>
  keys: ReturnType<typeof useRowFocus>
  selection: ReturnType<typeof useRowSelection>
  lockReason: (key: string) => string | undefined
  openMenu: (row: Row, button: HTMLElement) => void
  /** Opens the list of roles at the button that shows the present one. */
  openAccess: (row: Row, button: HTMLElement) => void
  openDetails: (row: Row) => void
  revoke: (row: Row) => void
  /** Whether nothing is selected; Escape is then left to other handlers. */
  isSelectionEmpty: () => boolean
}

const indexOf = (target: EventTarget | null) =>
  Number((target as Element).closest<HTMLElement>('[data-index]')?.dataset['index'] ?? -1)
const actionElement = (target: EventTarget | null) =>
  (target as Element).closest<HTMLElement>('[data-action]') as HTMLElement
const actionOf = (target: EventTarget | null) =>
  (target as Element).closest<HTMLElement>('[data-action]')?.dataset['action']

/** Mouse and keyboard events of all rows, handled by listeners on the table. */
export function useRowEvents<Row extends { key: string }>({
  rows,
  keys,
  selection,
  lockReason,
  openMenu,
  openAccess,
  openDetails,
  revoke,
  isSelectionEmpty,
}: RowEventsOptions<Row>) {
  function click(event: MouseEvent) {
    const index = indexOf(event.target)
    const row = rows().at(index)
    if (!row) return
    const action = actionOf(event.target)
    const isRange = event.shiftKey && (action === undefined || action === 'select')
    keys.set(index)
    if (isRange) {
      selection.extendTo(index)
      window.getSelection()?.removeAllRanges()
    } else if (action === 'select') toggleCheckbox(index, event)
    else if (action === 'manage') openMenu(row, event.target as HTMLElement)
    else if (action === 'access') openAccess(row, actionElement(event.target))
    else if (action === 'open') openDetails(row)
    else if (event.ctrlKey || event.metaKey) selection.toggle(index)
    else selection.setAnchor(index)
  }

  /** The browser has already toggled the checkbox; for a locked row that is undone and explained. */
  function toggleCheckbox(index: number, event: MouseEvent) {
    const reason = lockReason(rows().at(index)?.key ?? '')
    if (reason === undefined) return selection.toggle(index)
    event.preventDefault()
    tooltipLayer.show({ target: event.target as HTMLElement, text: reason })
  }

  function showLockReason(event: Event) {
    if (actionOf(event.target) !== 'select') return
    const why = lockReason(rows().at(indexOf(event.target))?.key ?? '')
    if (why !== undefined) tooltipLayer.show({ target: event.target as HTMLElement, text: why })
  }

  const hideLockReason = (event: Event) => {
    if (actionOf(event.target) === 'select') tooltipLayer.hideSoon()
  }

  function onKeydown(event: KeyboardEvent) {
    const index = indexOf(event.target)
    if (index < 0) return
    const isHandled =
      selectByKey(event, index) || runActionByKey(event, index) || moveByKey(event) || keys.typeAhead(event)
    if (isHandled) event.preventDefault()
  }

  function selectByKey({ key, shiftKey, ctrlKey, metaKey, target }: KeyboardEvent, index: number): boolean {
    const onRow = actionOf(target) === undefined
    if ((ctrlKey || metaKey) && key.toLowerCase() === 'a') selection.selectAll()
    else if (key === ' ' && onRow && shiftKey) selection.extendTo(index)
    else if (key === ' ' && onRow) selection.toggle(index)
    else if (key === 'Escape' && !isSelectionEmpty()) selection.clear()
    else return false
    return true
  }

  function runActionByKey({ key, altKey, shiftKey, target }: KeyboardEvent, index: number): boolean {
    const row = rows().at(index)
    if (row && key === 'ArrowDown' && altKey && actionOf(target) === 'access') {
      openAccess(row, actionElement(target))
      return true
    }
    const onRow = actionOf(target) === undefined
    const opensMenu = key === 'ContextMenu' || (key === 'F10' && shiftKey) || (key === 'Enter' && onRow)
    if (!row || (!opensMenu && key !== 'Delete')) return false
    if (key === 'Delete') revoke(row)
    else showMenu(row, (target as Element).closest('[data-index]'))
    return true
  }

  /** A row without a menu opens its details instead. */
  function showMenu(row: Row, rowElement: Element | null) {
    const button = rowElement?.querySelector<HTMLElement>('[data-action=manage]')
    if (button) openMenu(row, button)
    else openDetails(row)
  }

  function moveByKey(event: KeyboardEvent): boolean {
    if (!keys.move(event)) return false
    if (event.shiftKey) selection.extendTo(keys.active.value)
    else selection.setAnchor(keys.active.value)
    return true
  }

  /** The row that contains the focus is the active one. */
  function onFocusIn(event: FocusEvent) {
    const index = indexOf(event.target)
    if (index >= 0 && index !== keys.active.value) keys.set(index)
    if (event.target instanceof Element && event.target.matches(':focus-visible')) showLockReason(event)
  }

  return {
    click,
    keydown: onKeydown,
    focusin: onFocusIn,
    focusout: hideLockReason,
    pointerover: showLockReason,
    pointerout: hideLockReason,
  }
}
