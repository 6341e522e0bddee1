import { nextTick, watchEffect } from 'vue'
import { START_LOCATION, useRoute, useRouter } from 'vue-router'
import { useCurrentAccount } from './useCurrentAccount'
import { clearAnnouncement } from '@/ui/accessibility/useAnnounce'
import { useText } from '@/text/i18n'
import { focusHeading } from '@/ui/accessibility/focus-heading'
import { pageTitleKey } from './page-titles'

const FOCUS_WINDOW_MS = 2000

/** Says where one has arrived: the title of the window follows the page, and focus goes to the page's heading. */
export function usePageFocus() {
  const { t } = useText()
  const route = useRoute()
  const router = useRouter()
  const { account, routeAccountId } = useCurrentAccount()
  let visits = 0

  watchEffect(() => {
    const where = routeAccountId.value !== undefined && account.value ? [account.value.name] : []
    document.title = [t(pageTitleKey(route.name)), ...where, 'Seatplan'].join(' · ')
  })

  router.afterEach((to, from, failure) => {
    if (!failure && to.name !== from.name) clearAnnouncement()
    if (!failure && from !== START_LOCATION && to.name !== from.name && hasUserInteracted())
      void keepHeadingFocused(++visits)
  })

  /**
   * The heading may come a moment after the page, or be replaced once its data are there: for a while focus is kept
   * on it, unless somebody has gone on to something else.
   */
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

/** Until somebody has done something, reading starts at the top; the way from the empty address is no arrival. */
function hasUserInteracted(): boolean {
  const { userActivation } = navigator as { userActivation?: UserActivation }
  return userActivation?.hasBeenActive ?? true
}
