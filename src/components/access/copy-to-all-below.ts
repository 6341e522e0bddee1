import type { AccessChoices } from '@/domain/access/access-choices'
import type { AccessDraft, AccessDrafts } from './access-draft'

/** Copies the access of the first chosen account to the others where it can be granted (I2, A5). */
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

/** Copies an access as far as it can be granted on the account; undefined if nothing can be copied. */
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
