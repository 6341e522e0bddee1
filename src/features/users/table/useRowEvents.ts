import { tooltipLayer } from '@/ui/tooltip/useTooltip'
import type { UserRow } from '@/domain/users/row'
import type { VisibleUsers } from '@/stores/users'
import type { useRowSelection } from './useRowSelection'
import type { useRowFocus } from './useRowFocus'

interface RowEventsOptions {
  users: () => VisibleUsers
  keys: ReturnType<typeof useRowFocus>
  selection: ReturnType<typeof useRowSelection>
  /** Why a row cannot be selected. */
  lockReason: (key: string) => string | undefined
  manage: (row: UserRow, button: HTMLElement) => void
  open: (row: UserRow) => void
  revoke: (row: UserRow) => void
  /** Nothing is selected: the key is somebody else's. */
  isEmpty: () => boolean
}

const indexOf = (target: EventTarget | null) =>
  Number((target as Element).closest<HTMLElement>('[data-index]')?.dataset['index'] ?? -1)
const actionOf = (target: EventTarget | null) =>
  (target as Element).closest<HTMLElement>('[data-act]')?.dataset['act']

/** What mouse and keys do to the rows: heard once for all of them. */
export function useRowEvents({
  users,
  keys,
  selection,
  lockReason,
  manage,
  open,
  revoke,
  isEmpty,
}: RowEventsOptions) {
  function click(event: MouseEvent) {
    const index = indexOf(event.target)
    const row = users().at(index)
    if (!row) return
    const action = actionOf(event.target)
    const isRange = event.shiftKey && action !== 'manage' && action !== 'open'
    keys.set(index)
    if (isRange) {
      selection.extendTo(index)
      window.getSelection()?.removeAllRanges()
    } else if (action === 'select') toggleCheckbox(index, event)
    else if (action === 'manage') manage(row, event.target as HTMLElement)
    else if (action === 'open') open(row)
    else if (event.ctrlKey || event.metaKey) selection.toggle(index)
    else selection.setAnchor(index)
  }

  /** The browser ticks by itself: a box that is locked stays as it is, and says why. */
  function toggleCheckbox(index: number, event: MouseEvent) {
    const reason = lockReason(users().at(index)?.key ?? '')
    if (reason === undefined) return selection.toggle(index)
    event.preventDefault()
    tooltipLayer.show({ target: event.target as HTMLElement, text: reason })
  }

  function showLockReason(event: Event) {
    if (actionOf(event.target) !== 'select') return
    const why = lockReason(users().at(indexOf(event.target))?.key ?? '')
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
    else if (key === 'Escape' && !isEmpty()) selection.clear()
    else return false
    return true
  }

  function runActionByKey({ key, shiftKey, target }: KeyboardEvent, index: number): boolean {
    const row = users().at(index)
    const onRow = actionOf(target) === undefined
    const opensMenu = key === 'ContextMenu' || (key === 'F10' && shiftKey) || (key === 'Enter' && onRow)
    if (!row || (!opensMenu && key !== 'Delete')) return false
    if (key === 'Delete') revoke(row)
    else showMenu(row, (target as Element).closest('[data-index]'))
    return true
  }

  /** A row with nothing to manage shows what there is to know instead. */
  function showMenu(row: UserRow, rowElement: Element | null) {
    const button = rowElement?.querySelector<HTMLElement>('[data-act=manage]')
    if (button) manage(row, button)
    else open(row)
  }

  function moveByKey(event: KeyboardEvent): boolean {
    if (!keys.move(event)) return false
    if (event.shiftKey) selection.extendTo(keys.active.value)
    else selection.setAnchor(keys.active.value)
    return true
  }

  /** Whatever has focus in a row, that row is the one. */
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
