import type { AccessChoices } from '@/domain/access/access-choices'
import type { AccessDraft, AccessDrafts } from './access-draft'

/** The access of the first chosen account on all other chosen ones, as far as it can be given there (I2, A5). */
export function copyToAllBelow(drafts: AccessDrafts, accounts: readonly AccessChoices[]): AccessDrafts {
  const [first, ...below] = accounts.filter(({ accountId }) => accountId in drafts)
  const source = first && drafts[first.accountId]
  if (!source) return drafts
  const copies = below.flatMap((account) => {
    const copy = copyTo(account, source)
    return copy ? [[account.accountId, copy] as const] : []
  })
  return { ...drafts, ...Object.fromEntries(copies) }
}

/** What an account gets of an access: a role whole or not at all, permissions as far as they can be ticked there. */
export function copyTo(
  account: AccessChoices,
  { choice, permissions }: AccessDraft,
): AccessDraft | undefined {
  if (choice === 'custom') {
    const grantable = new Set(account.permissions)
    return account.customRefusal
      ? undefined
      : { choice, permissions: permissions.filter((id) => grantable.has(id)) }
  }
  const role = choice && account.roles.find(({ id }) => id === choice.role)
  return role && !role.refusal ? { choice, permissions: [] } : undefined
}
