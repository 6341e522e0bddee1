import { ref, type ShallowRef } from 'vue'

/** Arrow keys move between the chips and the input after them; Tab reaches the last focused chip. */
export function useChipKeys(
  box: Readonly<ShallowRef<HTMLElement | null>>,
  input: () => HTMLInputElement | null,
) {
  const current = ref(0)
  const chips = () => [...(box.value?.querySelectorAll<HTMLElement>('[data-chip]') ?? [])]

  /** Focuses the input if there is no chip at the index. */
  function focusAt(index: number) {
    const chip = chips()[index]
    if (chip) current.value = index
    ;(chip ?? input())?.focus()
  }

  function onKeydown(event: KeyboardEvent) {
    const { key, target } = event
    const field = input()
    const all = chips()
    if (target === field) {
      const atStart = field?.selectionStart === 0 && field.selectionEnd === 0
      if ((key !== 'ArrowLeft' && key !== 'Backspace') || !atStart || all.length === 0) return
      event.preventDefault()
      return focusAt(all.length - 1)
    }
    const index = all.indexOf(target as HTMLElement)
    const to = { ArrowLeft: index - 1, ArrowRight: index + 1, Home: 0, End: all.length }[key]
    if (index < 0 || to === undefined) return
    event.preventDefault()
    focusAt(Math.max(0, to))
  }

  return { current, onKeydown, focusAt }
}
