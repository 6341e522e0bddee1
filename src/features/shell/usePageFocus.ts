import { nextTick, onScopeDispose, watchEffect } from 'vue'
import { START_LOCATION, useRoute, useRouter } from 'vue-router'
import { useCatalogueText } from '@/components/catalogue/useCatalogueText'
import { useCurrentAccount } from './useCurrentAccount'
import { clearAnnouncement } from '@/ui/accessibility/useAnnounce'
import { focusHeading } from '@/ui/accessibility/focus-heading'
import { pageTitleKey } from './page-titles'

const FOCUS_WINDOW_MS = 2000

/** The window title follows the page, and on navigation focus moves to the page's heading. */
export function usePageFocus() {
  const { t } = useCatalogueText()
  const route = useRoute()
  const router = useRouter()
  const { account, routeAccountId } = useCurrentAccount()
  let visits = 0
  /** Whoever presses something while a page is on its way has gone on: focus stays there. */
  let hasGoneOn = false

  watchEffect(() => {
    const where = routeAccountId.value !== undefined && account.value ? [account.value.name] : []
    document.title = [t(pageTitleKey(route.name)), ...where, 'Seatplan'].join(' · ')
  })

  const goOn = () => void (hasGoneOn = true)
  for (const press of ['pointerdown', 'keydown'] as const) {
    window.addEventListener(press, goOn, true)
    onScopeDispose(() => window.removeEventListener(press, goOn, true))
  }
  onScopeDispose(router.beforeEach(() => void (hasGoneOn = false)))
  onScopeDispose(
    router.afterEach((to, from, failure) => {
      if (failure || to.name === from.name) return
      clearAnnouncement()
      if (from !== START_LOCATION && hasUserInteracted() && !hasGoneOn) void keepHeadingFocused(++visits)
    }),
  )

  /** Keeps focus on the heading for 2 s, as it may be rendered late or replaced; stops when the user moves focus. */
  async function keepHeadingFocused(visit: number) {
    await nextTick()
    const until = performance.now() + FOCUS_WINDOW_MS
    let focused = document.activeElement

    function refocus() {
      const active = document.activeElement
      if (visit !== visits || (active !== focused && active !== document.body)) return
      if (!active?.matches('main h1')) focused = focusHeading() ?? focused
      if (performance.now() < until) requestAnimationFrame(refocus)
    }
    refocus()
  }
}

/** The first page load moves no focus before a user interaction. */
function hasUserInteracted(): boolean {
  const { userActivation } = navigator as { userActivation?: UserActivation }
  return userActivation?.hasBeenActive ?? true
}
