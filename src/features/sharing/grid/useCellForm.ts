import { computed, ref, shallowRef, watch } from 'vue'
import { formPartOf } from '@/components/refusal/form-part'
import type { AccountChange } from '@/components/access/access-changes'
import { accessOf, draftOf, emptyDraft } from '@/components/access/access-draft'
import { useAccessErrors } from '@/components/access/useAccessErrors'
import { sameAccess } from '@/domain/access/effective-access'
import type { AccessChoices } from '@/domain/access/access-choices'
import type { Event as Done } from '@/domain/commands'
import type { Access } from '@/domain/model/rows'
import { useCommand, usePreview } from '@/stores/useCommand'
import type { Sharing, SharingRow } from '@/stores/sharing'
import { accessAt, grantCommand, seenRevisions } from './cells'

interface CellFormOptions {
  row: SharingRow
  account: AccessChoices
  sharing: () => Sharing
  saved: (event: Done) => void
}

const NO_ACCESS: Access = { permissions: [] }

/** The access of one person on one account while it is changed, and the further accounts that are to get the same. */
export function useCellForm({ row, account, sharing, saved }: CellFormOptions) {
  const { accountId } = account
  const { run, busy, refusal: submitRefusal, refusalCount } = useCommand()
  const isSubmitted = ref(false)
  const baseRow = shallowRef(row)
  const draft = shallowRef(draftAt(row))
  /** The draft with which the form began. */
  const initialDraft = shallowRef(draft.value)
  const copyToIds = shallowRef<readonly string[]>([])

  const access = computed(() => accessOf(draft.value))
  const accountIds = computed(() => [accountId, ...copyToIds.value])
  const changes = computed<AccountChange[]>(() =>
    sharing().choices.flatMap(({ accountId: id, accountName }) => {
      const previous = accessAt(baseRow.value, id) ?? NO_ACCESS
      const isUnchanged = !accountIds.value.includes(id) || sameAccess(previous, access.value)
      return isUnchanged ? [] : [{ accountId: id, accountName, before: previous, after: access.value }]
    }),
  )
  const command = computed(() =>
    grantCommand(
      sharing().tree.primary.id,
      baseRow.value,
      accountIds.value.map((id) => ({ accountId: id, access: access.value })),
    ),
  )
  const seen = computed(() => seenRevisions(baseRow.value, accountIds.value))
  const preview = usePreview(
    () => command.value,
    () => seen.value,
  )

  const answer = computed(() => preview.value?.answer)

  const refusal = computed(() => {
    const previewRefusal = answer.value && 'refusal' in answer.value ? answer.value.refusal : undefined
    const found = submitRefusal.value ?? previewRefusal
    return found?.code === 'nothing-offered' && !isSubmitted.value ? undefined : found
  })
  const isFieldRefusal = computed(() => {
    const found = refusal.value
    if (!found || formPartOf(found) !== 'access') return false
    return !('accountId' in found) || found.accountId === accountId
  })
  const { errors } = useAccessErrors(() => ({
    drafts: { [accountId]: draft.value },
    accounts: [account],
    submitted: isSubmitted.value,
    refusal: isFieldRefusal.value ? refusal.value : undefined,
  }))

  watch([draft, copyToIds, baseRow], () => (submitRefusal.value = undefined))

  function draftAt(one: SharingRow) {
    const existing = accessAt(one, accountId)
    return existing ? draftOf(existing) : emptyDraft
  }

  function resetTo(latest: SharingRow) {
    baseRow.value = latest
    draft.value = draftAt(latest)
    initialDraft.value = draft.value
  }

  async function save() {
    isSubmitted.value = true
    if (changes.value.length === 0) return
    const event = await run(command.value, { seen: seen.value })
    if (event) saved(event)
  }

  return {
    baseRow,
    draft,
    copyToIds,
    access,
    changes,
    /** Something was chosen, be it a list without ticks so far. */
    isTouched: computed(() => draft.value !== initialDraft.value || copyToIds.value.length > 0),
    /** What ends with it, counted in the answer that saving would get (C3). */
    effects: computed(() => {
      const found = answer.value
      return found && 'event' in found && found.event.type === 'AccessChanged'
        ? { ...found.event, ending: preview.value?.revokedCredentials }
        : undefined
    }),
    error: computed(() => errors.value[accountId]),
    formRefusal: computed(() => (isFieldRefusal.value ? undefined : refusal.value)),
    refusalCount,
    busy,
    resetTo,
    save,
  }
}
