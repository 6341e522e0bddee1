import { loadToaster, loadTooltip } from '@/ui/overlays/lazy-overlays'
import { loadSelectList } from '@/ui/select/lazy-select-list'
import { whenIdle } from '@/ui/browser/when-idle'
import { loadRefusalText } from '@/components/refusal/useRefusalText'
import type { useWorkspaceStore } from '@/stores/workspace'

/** Loads common parts when idle; whatever is needed earlier is loaded at that moment. */
export function prefetchWhenIdle(store: ReturnType<typeof useWorkspaceStore>) {
  whenIdle(loadSelectList)
  whenIdle(() => store.requireWorkspace().prefetch())
  whenIdle(loadRefusalText)
  whenIdle(loadTooltip)
  whenIdle(loadToaster)
}
