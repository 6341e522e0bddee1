import { computed, shallowRef } from 'vue'
import type { suggestDomain as suggestDomainType } from '@/domain/model/domain-typos'
import { domainOf, lookAlikeDomain, normalizeEmail } from '@/domain/model/email'
import type { Recipient } from '@/stores/invitation-drafts'
import { useText } from '@/text/i18n'

/** `suggestion` is the address that was probably meant. */
export interface RecipientWarning {
  text: string
  suggestion?: string
}

/** Warns of letters that look alike (E2) and of domains that differ little from known ones. */
export function useRecipientWarnings(
  entries: () => readonly Recipient[],
  existingEmails: () => readonly string[],
) {
  const { t } = useText()
  const suggestDomain = useSuggestDomain()
  return computed<ReadonlyMap<string, RecipientWarning>>(() => {
    const knownDomains = new Set(existingEmails().map(domainOf))
    const warnings = entries().flatMap(({ id, value }) => {
      const warning = warningOf(value, knownDomains)
      return warning ? [[id, warning] as const] : []
    })
    return new Map(warnings)
  })

  function warningOf(typed: string, knownDomains: ReadonlySet<string>): RecipientWarning | undefined {
    const domain = lookAlikeDomain(typed)
    if (domain !== undefined) return { text: t('several.lookAlike', { email: typed, domain }) }
    const email = normalizeEmail(typed)
    const nearDomain = email === undefined ? undefined : suggestDomain.value?.(domainOf(email), knownDomains)
    if (email === undefined || nearDomain === undefined) return undefined
    const suggestion = `${email.slice(0, email.indexOf('@'))}@${nearDomain}`
    return { text: t('several.nearMiss', { typed, email: suggestion }), suggestion }
  }
}

/** Loaded on its own, since it has a list of domains; without it there are no suggestions. */
function useSuggestDomain() {
  const loaded = shallowRef<typeof suggestDomainType>()
  import('@/domain/model/domain-typos')
    .then(({ suggestDomain }) => (loaded.value = suggestDomain))
    .catch(() => {})
  return loaded
}
