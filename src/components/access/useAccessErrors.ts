import { computed } from 'vue'
import { useCatalogueNames } from '@/components/catalogue/useCatalogueNames'
import { useCatalogueText } from '@/components/catalogue/useCatalogueText'
import type { AccessChoices } from '@/domain/access/access-choices'
import { emptyFacts } from '@/domain/command/facts'
import type { Refusal } from '@/domain/command/refusal'
import { nothingOffered } from '@/domain/access/offers'
import { refusalText } from '@/text/refusal'
import { accessOf, type AccessDraft, type AccessDrafts } from './access-draft'

interface AccessErrorsParams {
  drafts: AccessDrafts
  accounts: readonly AccessChoices[]
  /** Missing values are reported once the form has been submitted. */
  submitted: boolean
  refusal: Refusal | undefined
  /** Whether choosing no account is valid. */
  mayBeEmpty?: boolean
}

/** Error messages for the chosen access, by account and for choosing no account. */
export function useAccessErrors(params: () => AccessErrorsParams) {
  const text = useCatalogueText()
  const names = useCatalogueNames()

  const missing = computed(() => {
    const { drafts, accounts, submitted, mayBeEmpty } = params()
    const isMissing = submitted && !mayBeEmpty && accounts.length > 1 && Object.keys(drafts).length === 0
    return isMissing ? format({ code: 'nothing-offered' }, false) : undefined
  })

  const errors = computed<Record<string, string | undefined>>(() => {
    const { drafts, accounts, submitted, refusal } = params()
    const chosen = accounts.filter(({ accountId }) => accountId in drafts)
    return Object.fromEntries(
      chosen.map(({ accountId, accountName }) => {
        const draft = drafts[accountId]
        const missing =
          submitted &&
          draft &&
          nothingOffered(emptyFacts, { roles: [] }, [{ accountId, access: accessOf(draft) }])
            ? ({ code: 'nothing-offered', accountId, name: accountName } as const)
            : undefined
        const problem =
          missing ?? (draft && refusal && isAbout(refusal, accountId, draft) ? refusal : undefined)
        return [accountId, problem && format(problem, accounts.length === 1)]
      }),
    )
  })

  return { errors, missing }

  function format(refusal: Refusal, only: boolean): string {
    // With a single account the message asks for its access, because that account cannot be left out.
    if (refusal.code === 'nothing-offered' && refusal.role === undefined && only)
      return text.t('invite.chooseSome', { name: refusal.name ?? '' })
    const message = refusalText(refusal, text, names.value)
    return `${message.text} ${message.step}`
  }
}

function isAbout(refusal: Refusal, accountId: string, { choice }: AccessDraft): boolean {
  switch (refusal.code) {
    case 'nothing-offered':
      return refusal.accountId === accountId
    case 'role-not-in-plan':
      return typeof choice === 'object' && choice.role === refusal.role
    case 'custom-not-in-plan':
      return choice === 'custom'
    default:
      return !('accountId' in refusal) || refusal.accountId === accountId
  }
}
