import type { CommandDefinition } from '@/domain/command/command'
import { changed } from '@/domain/command/change'
import { trimInvisible } from '@/domain/model/email'
import { changedSince } from '@/domain/command/changed-since'
import { authorizeAccount } from '@/domain/access/authorize-target'
import { notAllowed } from '@/domain/access/rights'
import { nameInvalid } from '@/domain/command/validation'

export interface RenameAccount {
  type: 'RenameAccount'
  accountId: string
  name: string
}

export interface AccountRenamed {
  type: 'AccountRenamed'
  primaryId: string
  before: string
  name: string
}

/** Changes the name of an account. */
export const renameAccount: CommandDefinition<RenameAccount, AccountRenamed> = {
  reads: ({ accountId }) => ({ treeOfAccount: accountId, accountIds: [accountId] }),
  decide(facts, command, envelope) {
    const context = authorizeAccount(facts, command.accountId, envelope)
    if ('refusal' in context) return context
    const { tree, actor, account } = context
    const refusal =
      notAllowed(facts, actor, 'account.rename', account.id) ??
      changedSince(facts, envelope) ??
      nameInvalid(command.name)
    if (refusal) return { refusal }

    const name = trimInvisible(command.name)
    return {
      changes: name === account.name ? [] : [changed('accounts', account, { name })],
      event: { type: 'AccountRenamed', primaryId: tree.primary.id, before: account.name, name },
    }
  },
}
