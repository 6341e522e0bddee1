import { changed } from '@/domain/command/change'
import type { Envelope, RenameAccount } from '@/domain/command/command'
import type { Decision } from '@/domain/command/decision'
import { trimInvisible } from '@/domain/model/email'
import type { Facts } from '@/domain/command/facts'
import { changedSince } from '@/domain/command/changed-since'
import { authorizeAccount } from '@/domain/access/authorize-target'
import { notAllowed } from '@/domain/access/rights'
import { nameInvalid } from '@/domain/command/validation'

/** Gives an account another name. */
export function renameAccount(facts: Facts, command: RenameAccount, envelope: Envelope): Decision {
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
}
