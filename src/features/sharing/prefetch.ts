import { loadToaster, loadTooltip } from '@/ui/overlays/lazy-overlays'
import { useFoldLoader } from '@/ui/labels'
import { loadSelectList } from '@/ui/select/lazy-select-list'
import { whenIdle } from '@/ui/browser/when-idle'
import { loadRefusalText } from '@/components/refusal/useRefusalText'
import type { useWorkspaceStore } from '@/stores/workspace'

/** Loads common parts when idle; whatever is needed earlier is loaded at that moment. */
export function prefetchWhenIdle(store: ReturnType<typeof useWorkspaceStore>) {
  const loadFold = useFoldLoader()
  whenIdle(() => loadSelectList(loadFold))
  whenIdle(() => store.requireWorkspace().prefetch())
  whenIdle(loadRefusalText)
  whenIdle(loadTooltip)
  whenIdle(loadToaster)
}
