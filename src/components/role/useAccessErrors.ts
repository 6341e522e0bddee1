import { computed } from 'vue'
import { useNames } from '@/components/catalogue/useNames'
import type { AccessChoices } from '@/domain/choices'
import { noFacts } from '@/domain/facts'
import type { Refusal } from '@/domain/refusals'
import { nothingOffered } from '@/domain/rules/offers'
import { useText } from '@/text/i18n'
import { refusalText } from '@/text/refusal'
import { accessOf, type AccessDrafts } from './accessDraft'

interface Asked {
  drafts: AccessDrafts
  accounts: readonly AccessChoices[]
  /** It was tried to send: what is missing is said from then on. */
  tried: boolean
  /** A refusal about the access on one account, or on all. */
  refusal: Refusal | undefined
}

/** What is wrong with the access chosen, by account, in words. */
export function useAccessErrors(asked: () => Asked) {
  const text = useText()
  const names = useNames()

  return computed<Record<string, string | undefined>>(() => {
    const { drafts, accounts, tried, refusal } = asked()
    const chosen = accounts.filter(({ accountId }) => accountId in drafts)
    return Object.fromEntries(
      chosen.map(({ accountId, accountName }) => {
        const draft = drafts[accountId]
        const missing =
          tried && draft && nothingOffered(noFacts, [{ accountId, access: accessOf(draft) }])
            ? ({ code: 'nothing-offered', accountId, name: accountName } as const)
            : undefined
        const wrong = missing ?? (isAbout(refusal, accountId) ? refusal : undefined)
        return [accountId, wrong && words(wrong, accounts.length === 1)]
      }),
    )
  })

  function words(refusal: Refusal, only: boolean): string {
    // A single account cannot be left out.
    if (refusal.code === 'nothing-offered' && only)
      return text.t('invite.chooseSome', { name: refusal.name ?? '' })
    const said = refusalText(refusal, text, names.value)
    return `${said.text} ${said.step}`
  }
}

const isAbout = (refusal: Refusal | undefined, accountId: string) =>
  refusal && (!('accountId' in refusal) || refusal.accountId === accountId)
