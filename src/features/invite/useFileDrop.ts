import { onScopeDispose, ref, watch, type Ref } from 'vue'

/**
 * Takes files that are dropped anywhere on the page while `active`, where the browser would leave the page for
 * them. Returns whether files are being dragged over it.
 */
export function useFileDrop(active: Readonly<Ref<boolean>>, take: (files: FileList) => void) {
  const isDragging = ref(false)
  const listeners = { dragover, dragleave, drop }

  function dragover(event: DragEvent) {
    if (!hasFiles(event)) return
    event.preventDefault()
    isDragging.value = true
  }

  function dragleave({ relatedTarget }: DragEvent) {
    if (relatedTarget === null) isDragging.value = false
  }

  function drop(event: DragEvent) {
    isDragging.value = false
    const files = event.dataTransfer?.files
    if (!files || !hasFiles(event)) return
    event.preventDefault()
    take(files)
  }

  function listen(on: boolean) {
    isDragging.value = false
    const change = on ? 'addEventListener' : 'removeEventListener'
    for (const [type, listener] of Object.entries(listeners))
      document[change](type, listener as (event: Event) => void)
  }

  watch(active, listen, { immediate: true })
  onScopeDispose(() => listen(false))
  return isDragging
}

const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true
