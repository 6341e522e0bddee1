import { getCurrentScope, onScopeDispose } from 'vue'
import { useToasts } from '@/ui/toast/useToasts'
import { useCatalogueNames } from '@/components/catalogue/useCatalogueNames'
import { useSuccessToast } from '@/components/command/useSuccessToast'
import type { Offer } from '@/domain/model/rows'
import type { SharingRow } from '@/stores/sharing'
import { useCommand } from '@/stores/useCommand'
import { useText } from '@/text/i18n'
import { refusalText } from '@/text/refusal'
import { grantCommand, seenRevisions } from './access-commands'

/** Changes access at once; the toast offers the reverse, which is refused if somebody has changed it since. */
export function useAccessChange() {
  const text = useText()
  const names = useCatalogueNames()
  const { show } = useToasts()
  const showSuccess = useSuccessToast()
  const { run, refusal, refusalCount } = useCommand()
  let isGone = false
  if (getCurrentScope()) onScopeDispose(() => (isGone = true))

  async function change(primaryId: string, row: SharingRow, offers: Offer[]) {
    const accountIds = offers.map(({ accountId }) => accountId)
    const seen = seenRevisions(row, accountIds)
    const event = await run(grantCommand(primaryId, row, offers), { seen })
    if (!event) return
    const before = row.accesses
      .filter(({ accountId }) => accountIds.includes(accountId))
      .map(({ accountId, access }) => ({ accountId, access }))
    const seenAfter = Object.fromEntries(Object.entries(seen).map(([key, revision]) => [key, revision + 1]))
    showSuccess(event, {
      label: text.t('sharing.changeBack'),
      run: () => void changeBack(primaryId, row, before, seenAfter),
    })
  }

  async function changeBack(
    primaryId: string,
    row: SharingRow,
    offers: Offer[],
    seen: Record<string, number>,
  ) {
    const event = await run(grantCommand(primaryId, row, offers), { seen })
    if (event) return showSuccess(event)
    if (!refusal.value || !isGone) return
    // Its page is no longer there to say so.
    const { text: why, step } = refusalText(refusal.value, text, names.value)
    show({ text: `${why} ${step}`, tone: 'plain' })
  }

  return { change, refusal, refusalCount }
}
