import { computed, ref, watch, type Ref } from 'vue'
import type { AccessChoices } from '@/domain/access/access-choices'
import { emptyDraft, type AccessDraft, type AccessDrafts } from './access-draft'
import { copyToAllBelow, copyTo } from './copy-to-all-below'

/**
 * Holds which accounts are chosen and with what access, and whether changes to the first account are copied
 * to the others (I2). A newly chosen account begins with `preset`; one that is chosen again gets its former draft back.
 */
export function useAccountDrafts(
  drafts: Ref<AccessDrafts>,
  accounts: () => readonly AccessChoices[],
  preset: (account: AccessChoices) => AccessDraft = () => emptyDraft,
) {
  const linked = ref(false)
  /** Name of the account whose edit ended the copying. */
  const unlinkedBy = ref<string>()
  const removedDrafts = new Map<string, AccessDraft>()
  let lastWritten: AccessDrafts | undefined

  const chosen = computed(() => accounts().filter(({ accountId }) => accountId in drafts.value))
  const firstId = computed(() => chosen.value[0]?.accountId)
  const source = computed(() => (firstId.value === undefined ? undefined : drafts.value[firstId.value]))
  const mayCopy = computed(
    () => chosen.value.length > 1 && (linked.value || source.value?.choice !== undefined),
  )

  // When the parent replaces the drafts, for example to start over, copying ends.
  watch(drafts, (now) => {
    if (now === lastWritten) return
    linked.value = false
    unlinkedBy.value = undefined
  })

  function write(next: AccessDrafts) {
    lastWritten = next
    drafts.value = next
  }

  function include(some: readonly AccessChoices[], on: boolean) {
    unlinkedBy.value = undefined
    const next = new Map(Object.entries(drafts.value))
    for (const account of some) {
      const { accountId } = account
      const draft = next.get(accountId)
      if (on) next.set(accountId, draft ?? firstDraft(account))
      else if (draft) removedDrafts.set(accountId, draft)
      if (!on) next.delete(accountId)
    }
    write(Object.fromEntries(next))
  }

  /** While copying is on, a newly chosen account starts with the copy. */
  function firstDraft(account: AccessChoices): AccessDraft {
    const copy = linked.value && source.value ? copyTo(account, source.value) : undefined
    return copy ?? removedDrafts.get(account.accountId) ?? preset(account)
  }

  /** A change to the first account is copied to the others; a change to another account ends the copying. */
  function edit({ accountId, accountName }: AccessChoices, draft: AccessDraft) {
    const unlinks = linked.value && accountId !== firstId.value
    unlinkedBy.value = unlinks ? accountName : undefined
    if (unlinks) linked.value = false
    const next = { ...drafts.value, [accountId]: draft }
    write(linked.value ? copyToAllBelow(next, accounts()) : next)
  }

  function link(on: boolean) {
    linked.value = on
    unlinkedBy.value = undefined
    if (on) write(copyToAllBelow(drafts.value, accounts()))
  }

  return { chosen, firstId, linked, unlinkedBy, mayCopy, include, edit, link }
}
