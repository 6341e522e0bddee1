import type { Reason } from '@/domain/access/effective-access'
import type { Text } from './i18n'
import type { CatalogueNames } from './names'

type Kind = Reason['kind']
type Of<K extends Kind> = Extract<Reason, { kind: K }>

/** The explanation of A6 as a sentence: yes or no, and the way there. */
export function reasonText(
  reasons: readonly Reason[],
  allowed: boolean,
  person: string,
  text: Text,
  names: CatalogueNames,
): string {
  const last = reasons.at(-1)
  const step = <K extends Kind>(kind: K) => reasons.find((reason): reason is Of<K> => reason.kind === kind)
  const grant = step('owner') ?? step('role') ?? step('custom')
  const source = grant?.kind ?? 'owner'
  const count = grant?.kind === 'custom' ? grant.count : undefined
  const params = {
    person,
    account: grant?.account ?? '',
    role: grant?.kind === 'role' ? names.role(grant.role) : '',
    permission: names.permission((step('held') ?? step('lacking'))?.permission ?? ''),
  }
  if (allowed) return text.t(`reasons.yes.${source}`, params, count)

  switch (last?.kind) {
    case 'no-login':
      return text.t('reasons.no.no-login', { person })
    case 'account-closed':
    case 'no-grant':
      return text.t(`reasons.no.${last.kind}`, { person, account: last.account })
    case 'lacking':
    case 'two-factor-missing':
      return text.t(`reasons.no.${last.kind}.${source}`, params, count)
    case 'role-not-in-plan':
    case 'custom-not-in-plan':
      return text.t(`reasons.no.${last.kind}`, { ...params, plan: names.plan(last.plan) }, count)
    case 'role':
      return text.t('reasons.no.role-unknown', params)
    case 'no-account':
    case 'owner':
    case 'custom':
    case 'held':
    case undefined:
      return text.t('reasons.no.no-account')
  }
}
