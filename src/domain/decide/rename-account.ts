import { changed } from '../changes'
import type { Envelope, RenameAccount } from '../commands'
import type { Decision } from '../decision'
import { trimInvisible } from '../email'
import type { Facts } from '../facts'
import { changedSince } from '../rules/changed-since'
import { authorizeAccount } from '../rules/enter-by'
import { notAllowed } from '../rules/rights'
import { nameInvalid } from '../rules/words'

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
