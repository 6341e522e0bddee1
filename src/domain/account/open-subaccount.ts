import { added } from '@/domain/command/change'
import { newId } from '@/domain/command/envelope'
import { trimInvisible } from '@/domain/model/email'
import type { Account } from '@/domain/model/rows'
import { authorize } from '@/domain/access/authorize'
import { notAllowed } from '@/domain/access/rights'
import { nameInvalid } from '@/domain/command/validation'
import { noSubaccountLeft } from './subaccounts'
import type { CommandDefinition } from '@/domain/command/command'

export interface OpenSubaccount {
  type: 'OpenSubaccount'
  primaryId: string
  name: string
}

export interface SubaccountOpened {
  type: 'SubaccountOpened'
  primaryId: string
  accountId: string
  name: string
}

/** Opens a subaccount in a tree; at first only the owner has access to it. */
export const openSubaccount: CommandDefinition<OpenSubaccount, SubaccountOpened> = {
  reads: ({ primaryId }) => ({ primaryId, allAccounts: true }),
  decide(facts, command, envelope) {
    const context = authorize(facts, command.primaryId, envelope)
    if ('refusal' in context) return context
    const { tree, actor } = context
    const refusal =
      notAllowed(facts, actor, 'subaccounts.manage', tree.primary.id) ??
      nameInvalid(command.name) ??
      noSubaccountLeft(facts, tree)
    if (refusal) return { refusal }

    const account: Account = {
      id: newId(envelope),
      kind: 'subaccount',
      primaryId: tree.primary.id,
      name: trimInvisible(command.name),
      status: 'open',
      since: envelope.at,
      revision: 1,
    }
    return {
      changes: [added('accounts', account)],
      event: {
        type: 'SubaccountOpened',
        primaryId: tree.primary.id,
        accountId: account.id,
        name: account.name,
      },
    }
  },
}
