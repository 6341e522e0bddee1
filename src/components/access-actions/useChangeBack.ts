import { onScopeDispose } from 'vue'
import { useToasts, type Toast } from '@/ui/toast/useToasts'
import { useCatalogueNames } from '@/components/catalogue/useCatalogueNames'
import { useSuccessToast } from '@/components/command/useSuccessToast'
import { sameAccess } from '@/domain/access/effective-access'
import type { Command } from '@/domain/commands'
import type { Offer } from '@/domain/model/rows'
import type { SharingRow } from '@/stores/sharing'
import { useCommand } from '@/stores/useCommand'
import { useText } from '@/text/i18n'
import { refusalText } from '@/text/refusal'
import { grantCommand, seenRevisions } from './access-commands'

/**
 * The way back from a change of access, for its toast. What ends with an account does not come back, so not there.
 * `inPlace`: the command of a component that shows its refusal; without one, or when it is gone, a toast says it.
 */
export function useChangeBack(inPlace?: ReturnType<typeof useCommand>) {
  const text = useText()
  const names = useCatalogueNames()
  const { show } = useToasts()
  const showSuccess = useSuccessToast()
  const { run, refusal } = inPlace ?? useCommand()
  let isInPlace = inPlace !== undefined
  if (inPlace) onScopeDispose(() => (isInPlace = false))

  /** `row`: as it was; `offers`: what it has since. */
  return function changeBack(primaryId: string, row: SharingRow, offers: readonly Offer[]): Toast['action'] {
    const before = row.accesses.map(({ accountId, access }) => ({ accountId, access }))
    const isSameAccounts =
      before.length === offers.length && before.every(({ accountId }) => offerOn(offers, accountId))
    if (!isSameAccounts) return undefined
    const changed = before.filter(({ accountId, access }) => {
      const now = offerOn(offers, accountId)?.access
      return now && !sameAccess(now, access)
    })
    const seen = seenRevisions(
      row,
      changed.map(({ accountId }) => accountId),
    )
    const seenAfter = Object.fromEntries(Object.entries(seen).map(([key, revision]) => [key, revision + 1]))
    const command = grantCommand(primaryId, row, changed)
    return { label: text.t('sharing.changeBack'), run: () => void reverse(command, seenAfter) }
  }

  async function reverse(command: Command, seen: Record<string, number>) {
    const event = await run(command, { seen })
    if (event) return showSuccess(event)
    if (!refusal.value || isInPlace) return
    const { text: why, step } = refusalText(refusal.value, text, names.value)
    show({ text: `${why} ${step}`, tone: 'plain' })
  }
}

const offerOn = (offers: readonly Offer[], accountId: string) =>
  offers.find((one) => one.accountId === accountId)
