import { computed, ref, shallowRef, type Ref } from 'vue'
import { formPartOf } from '@/components/refusal/form-part'
import type { AccountChange } from '@/components/access/access-changes'
import { accessOf, draftOf, emptyDraft } from '@/components/access/access-draft'
import { useAccessErrors } from '@/components/access/useAccessErrors'
import { sameAccess } from '@/domain/access/effective-access'
import type { AccessChoices } from '@/domain/access/access-choices'
import type { Access } from '@/domain/model/rows'
import { eventIn } from '@/stores/useCommand'
import { useDialogCommand } from '@/components/command/useDialogCommand'
import type { Sharing, SharingRow } from '@/stores/sharing'
import { grantCommand, seenRevisions } from '@/components/access-actions/access-commands'
import { accessAt } from './cells'

interface CellFormOptions {
  row: SharingRow
  account: AccessChoices
  sharing: () => Sharing
}

const NO_ACCESS: Access = { permissions: [] }

/** Changes the access of one row on one account, and copies it to other accounts that are ticked. */
export function useCellForm(open: Ref<boolean>, { row, account, sharing }: CellFormOptions) {
  const { accountId } = account
  const isSubmitted = ref(false)
  const baseRow = shallowRef(row)
  const draft = shallowRef(draftAt(row))
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
  const form = useDialogCommand(open, {
    command: () =>
      grantCommand(
        sharing().tree.primary.id,
        baseRow.value,
        accountIds.value.map((id) => ({ accountId: id, access: access.value })),
      ),
    seen: () => seenRevisions(baseRow.value, accountIds.value),
  })

  const refusal = computed(() => {
    const found = form.refusal.value
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
    if (changes.value.length > 0) await form.submit()
  }

  return {
    baseRow,
    draft,
    copyToIds,
    access,
    changes,
    /** True as soon as something is chosen, even custom permissions of which none is ticked yet. */
    isTouched: computed(() => draft.value !== initialDraft.value || copyToIds.value.length > 0),
    /** What saving revokes besides the access, counted by the preview (C3). */
    effects: computed(() => {
      const event = eventIn(form.preview.value, 'AccessChanged')
      return event && { ...event, ending: form.preview.value?.revokedCredentials }
    }),
    error: computed(() => errors.value[accountId]),
    formRefusal: computed(() => (isFieldRefusal.value ? undefined : refusal.value)),
    refusalCount: form.refusalCount,
    busy: form.busy,
    resetTo,
    save,
  }
}
