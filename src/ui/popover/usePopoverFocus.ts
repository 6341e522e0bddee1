import { watch, type Ref } from 'vue'
import { isFocusLost } from '../accessibility/is-focus-lost'

/** Returns focus when a popover closes, unless the user has moved it elsewhere. */
export function usePopoverFocus(
  open: Ref<boolean>,
  content: () => Element | null | undefined,
  returnFocus: () => void,
) {
  // Focus returns at once, not only after the closing animation.
  watch(open, (isOpen) => {
    if (!isOpen && content()?.contains(document.activeElement)) returnFocus()
  })

  return function afterClose(event: Event) {
    event.preventDefault()
    if (isFocusLost()) returnFocus()
  }
}
