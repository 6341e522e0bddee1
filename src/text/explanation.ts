import type { Reason } from '@/domain/access/effective-access'
import type { Suggestion } from '@/domain/access/suggestion'
import { orList, type Text } from './i18n'
import { withTerms, type CatalogueNames } from './names'

type Kind = Reason['kind']
type Of<K extends Kind> = Extract<Reason, { kind: K }>

/** The explanation of A6 as a sentence: yes or no, and the way there. */
export function reasonText(
  reasons: readonly Reason[],
  allowed: boolean,
  person: string,
  words: Text,
  names: CatalogueNames,
): string {
  const text = withTerms(words, { value: names })
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

/** One step of an explanation in words, and whether it leads on or is where it ends. */
export interface ExplanationStep {
  text: string
  isPassed: boolean
}

/** The steps of an explanation (A6), each as a sentence of its own. */
export function explanationSteps(
  reasons: readonly Reason[],
  person: string,
  text: Text,
  names: CatalogueNames,
): ExplanationStep[] {
  const grant = reasons.find(({ kind }) => kind === 'owner' || kind === 'role' || kind === 'custom')
  const role = grant?.kind === 'role' ? names.role(grant.role) : ''
  const source = grant?.kind === 'role' || grant?.kind === 'custom' ? grant.kind : 'owner'
  return reasons.map((reason, index) => {
    const isPassed = reason.kind === 'held' || index < reasons.length - 1
    return { text: sentence(reason), isPassed }
  })

  function sentence(reason: Reason): string {
    switch (reason.kind) {
      case 'no-account':
      case 'no-login':
        return text.t(`why.steps.${reason.kind}`, { person })
      case 'account-closed':
      case 'owner':
      case 'no-grant':
      case 'two-factor-missing':
        return text.t(`why.steps.${reason.kind}`, { person, account: reason.account })
      case 'role':
        return text.t('why.steps.role', { person, role, account: reason.account })
      case 'custom':
        return text.t('why.steps.custom', { person, account: reason.account }, reason.count)
      case 'role-not-in-plan':
      case 'custom-not-in-plan':
        return text.t(`why.steps.${reason.kind}`, { role, plan: names.plan(reason.plan) })
      case 'held':
      case 'lacking': {
        const permission = names.permission(reason.permission)
        return text.t(`why.steps.${reason.kind}.${source}`, { role, permission })
      }
    }
  }
}

interface SuggestionParams {
  person: string
  account: string
  /** Where it may be known. */
  owner?: string | undefined
}

/** What would turn a no into a yes, and who could do it. */
export function suggestionText(
  suggestion: Suggestion,
  { person, account, owner }: SuggestionParams,
  words: Text,
  names: CatalogueNames,
): string {
  const text = withTerms(words, { value: names })
  switch (suggestion.kind) {
    case 'give': {
      const { roles, custom, grantorRoles } = suggestion
      const how = roles.length === 0 ? 'custom' : custom ? 'rolesOrCustom' : 'roles'
      const role = orList(roles.map(names.role), text)
      const by = `${grantorRoles.length > 0 ? 'also' : 'owner'}${owner === undefined ? '' : 'Named'}` as const
      const who = { owner: owner ?? '', role: orList(grantorRoles.map(names.role), text) }
      return [
        text.t(`why.remedy.${how}`, { person, account, role }),
        text.t(`why.remedy.by.${by}`, who),
      ].join(' ')
    }
    case 'plan':
      return suggestion.plans.length === 0
        ? text.t('why.remedy.none')
        : text.t('why.remedy.plan', { plans: orList(suggestion.plans.map(names.plan), text) })
    case 'two-factor':
      return text.t('why.remedy.two-factor', { person })
    case 'none':
      return text.t('why.remedy.none')
  }
}
