import { computed } from 'vue'
import { useCatalogueNames } from '@/components/catalogue/useNames'
import { groupByDifference, type AccountChange } from '@/components/role/accessChanges'
import { allPermissionIds } from '@/domain/access'
import type { Event } from '@/domain/events'
import type { Access } from '@/domain/model'
import { useSessionStore } from '@/stores/session'
import type { AccountTreeOverview, Heir } from '@/stores/accountTree'
import { accessText } from '@/text/access'
import { useText } from '@/text/i18n'

const nothing: Access = { permissions: [] }

type Transferred = Extract<Event, { type: 'OwnershipTransferred' }>

/** What the present and the next owner have before and after, from the answer that the command would get (C5). */
export function useBothSides(
  tree: () => AccountTreeOverview,
  heir: () => Heir | undefined,
  event: () => Transferred | undefined,
) {
  const text = useText()
  const { t } = text
  const names = useCatalogueNames()
  const session = useSessionStore()

  return computed(() => {
    const [next, done] = [heir(), event()]
    const { owner, isOwner, lines, tree: of } = tree()
    if (!next || !done || !owner) return []
    const successor: Access = { role: of.catalogue.successorRole }
    const everything: Access = { permissions: [...allPermissionIds(of.catalogue)] }
    const owning = t('ownership.owner')
    const former = t('ownership.on', { access: names.value.role(successor.role) }, done.accounts)
    // What the next owner has is known only where the reader sees who has access.
    const visible = lines.filter(({ account, people }) => people || account.kind === 'primary')
    const changed = (before: (accountId: string) => Access, after: Access) => {
      const changes = visible.map(({ account: { id, name } }): AccountChange => {
        return { accountId: id, accountName: name, before: before(id), after }
      })
      return { changes, named: groupByDifference(of.catalogue, changes).length > 1 }
    }
    return [
      {
        ...{ name: owner.name, email: owner.email, isYou: isOwner, now: owning, then: former },
        ...changed(() => everything, successor),
      },
      {
        ...{ name: next.name, email: next.email, isYou: next.id === session.personId },
        ...{ now: accessSummary(next), then: owning },
        ...changed(
          (id) => next.accesses.find(({ accountId }) => accountId === id)?.access ?? nothing,
          everything,
        ),
      },
    ]
  })

  /** `Manager on 12 accounts, Designer on 1 account`. */
  function accessSummary({ accesses }: Heir): string {
    const counts = new Map<string, number>()
    for (const { access } of accesses) {
      const words = accessText(access, text, names.value)
      counts.set(words, (counts.get(words) ?? 0) + 1)
    }
    return text.list([...counts].map(([access, count]) => t('ownership.on', { access }, count)))
  }
}
