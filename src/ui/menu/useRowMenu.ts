import { ref, shallowRef } from 'vue'

/** One menu for all rows of a list: bind `open` and `reference` to BaseMenu, call `toggle` from a row's button. */
export function useRowMenu<Row>() {
  const open = ref(false)
  const row = shallowRef<Row>()
  const reference = shallowRef<HTMLElement>()

  function toggle(next: Row, event: Event) {
    const button = event.currentTarget as HTMLElement
    const isSameButton = open.value && reference.value === button
    row.value = next
    reference.value = button
    open.value = !isSameButton
  }

  return { open, row, reference, toggle }
}
