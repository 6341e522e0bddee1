import { computed } from 'vue'
import { useCatalogueNames } from '@/components/catalogue/useCatalogueNames'
import { groupByDifference, type AccountChange } from '@/components/access/access-changes'
import { allPermissionIds } from '@/domain/access/effective-access'
import type { Event } from '@/domain/commands'
import type { Access } from '@/domain/model/rows'
import { useSessionStore } from '@/stores/session'
import type { AccountTreeOverview, Successor } from '@/stores/account-tree'
import { accessText } from '@/text/names'
import { useText } from '@/text/i18n'

const noAccess: Access = { permissions: [] }

type OwnershipTransferredEvent = Extract<Event, { type: 'OwnershipTransferred' }>

/** The access of the current and the next owner before and after, from the preview (C5). */
export function useOwnershipChanges(
  tree: () => AccountTreeOverview,
  nextOwner: () => Successor | undefined,
  event: () => OwnershipTransferredEvent | undefined,
) {
  const text = useText()
  const { t } = text
  const names = useCatalogueNames()
  const session = useSessionStore()

  return computed(() => {
    const [next, transferred] = [nextOwner(), event()]
    const { owner, isOwner, lines, tree: accountTree } = tree()
    if (!next || !transferred || !owner) return []
    const successorAccess: Access = { role: accountTree.catalogue.successorRole }
    const everything: Access = { permissions: [...allPermissionIds(accountTree.catalogue)] }
    const ownerText = t('ownership.owner')
    const formerText = t(
      'ownership.on',
      { access: names.value.role(successorAccess.role) },
      transferred.accounts,
    )
    // The next owner's current access is known only on accounts whose users the reader may see.
    const visible = lines.filter(({ account, people }) => people || account.kind === 'primary')
    const changesOf = (before: (accountId: string) => Access, after: Access) => {
      const changes = visible.map(({ account: { id, name } }): AccountChange => {
        return { accountId: id, accountName: name, before: before(id), after }
      })
      const showAccountNames = groupByDifference(accountTree.catalogue, changes).length > 1
      return { changes, showAccountNames }
    }
    return [
      {
        ...{ name: owner.name, email: owner.email, isYou: isOwner },
        ...{ accessBefore: ownerText, accessAfter: formerText },
        ...changesOf(() => everything, successorAccess),
      },
      {
        ...{ name: next.name, email: next.email, isYou: next.id === session.personId },
        ...{ accessBefore: accessSummary(next), accessAfter: ownerText },
        ...changesOf(
          (id) => next.accesses.find(({ accountId }) => accountId === id)?.access ?? noAccess,
          everything,
        ),
      },
    ]
  })

  /** Formats accesses like `Manager on 12 accounts, Designer on 1 account`. */
  function accessSummary({ accesses }: Successor): string {
    const counts = new Map<string, number>()
    for (const { access } of accesses) {
      const label = accessText(access, text, names.value)
      counts.set(label, (counts.get(label) ?? 0) + 1)
    }
    return text.list([...counts].map(([access, count]) => t('ownership.on', { access }, count)))
  }
}
