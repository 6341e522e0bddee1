import type { AccessChoices } from '@/domain/choices'
import type { AccessDrafts } from './accessDraft'

/** The ticks of the first account on all other chosen ones, as far as they can be given there (I2). */
export function copiedBelow(drafts: AccessDrafts, accounts: readonly AccessChoices[]): AccessDrafts {
  const [first, ...below] = accounts.filter(({ accountId }) => accountId in drafts)
  const source = first && drafts[first.accountId]
  if (source?.choice !== 'custom') return drafts
  const copies = below.map(({ accountId, permissions }) => {
    const possible = new Set(permissions)
    return [accountId, { ...source, permissions: source.permissions.filter((id) => possible.has(id)) }]
  })
  return { ...drafts, ...(Object.fromEntries(copies) as AccessDrafts) }
}
