import type { AccessChoices } from '@/domain/access/access-choices'
import type { Catalogue } from '@/domain/model/catalogue'
import { emptyDraft, type AccessDraft } from './access-draft'

/** What is preset when inviting: the role with the fewest permissions among those that can be given, else nothing. */
export function leastRole({ roles }: AccessChoices, catalogue: Catalogue): AccessDraft {
  const [least] = catalogue.roles
    .filter(({ id }) => roles.some((one) => one.id === id && !one.refusal))
    .sort((a, b) => a.permissions.length - b.permissions.length)
  return { ...emptyDraft, choice: least && { role: least.id } }
}
