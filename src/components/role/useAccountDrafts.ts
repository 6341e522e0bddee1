import { computed, ref, watch, type Ref } from 'vue'
import type { AccessChoices } from '@/domain/choices'
import { noDraft, type AccessDraft, type AccessDrafts } from './accessDraft'
import { copiedBelow, copyOn } from './copiedBelow'

/**
 * Which accounts are chosen, with what access, and whether the first of them carries the others along (I2). An account
 * that is left out and chosen again has what it had.
 */
export function useAccountDrafts(drafts: Ref<AccessDrafts>, accounts: () => readonly AccessChoices[]) {
  const linked = ref(false)
  /** The account whose edit cut the link. */
  const cutBy = ref<string>()
  const leftOut = new Map<string, AccessDraft>()
  let mine: AccessDrafts | undefined

  const chosen = computed(() => accounts().filter(({ accountId }) => accountId in drafts.value))
  const head = computed(() => chosen.value[0]?.accountId)
  const source = computed(() => (head.value === undefined ? undefined : drafts.value[head.value]))
  const mayCopy = computed(
    () => chosen.value.length > 1 && (linked.value || source.value?.choice !== undefined),
  )

  // Another list from outside, as after starting over, is nobody's copy.
  watch(drafts, (now) => {
    if (now === mine) return
    linked.value = false
    cutBy.value = undefined
  })

  function put(next: AccessDrafts) {
    mine = next
    drafts.value = next
  }

  function include(some: readonly AccessChoices[], on: boolean) {
    cutBy.value = undefined
    const next = new Map(Object.entries(drafts.value))
    for (const account of some) {
      const { accountId } = account
      const draft = next.get(accountId)
      if (on) next.set(accountId, draft ?? firstDraft(account))
      else if (draft) leftOut.set(accountId, draft)
      if (!on) next.delete(accountId)
    }
    put(Object.fromEntries(next))
  }

  /** While the link is on, an account gets the copy at once. */
  function firstDraft(account: AccessChoices): AccessDraft {
    const copy = linked.value && source.value ? copyOn(account, source.value) : undefined
    return copy ?? leftOut.get(account.accountId) ?? noDraft
  }

  /** The first account carries the linked ones along; a hand on one of them cuts the link. */
  function edit({ accountId, accountName }: AccessChoices, draft: AccessDraft) {
    const cuts = linked.value && accountId !== head.value
    cutBy.value = cuts ? accountName : undefined
    if (cuts) linked.value = false
    const next = { ...drafts.value, [accountId]: draft }
    put(linked.value ? copiedBelow(next, accounts()) : next)
  }

  function link(on: boolean) {
    linked.value = on
    cutBy.value = undefined
    if (on) put(copiedBelow(drafts.value, accounts()))
  }

  return { chosen, head, linked, cutBy, mayCopy, include, edit, link }
}
