import { computed, ref, shallowRef, watch } from 'vue'
import { accessOf, draftsOf, offersOf, type AccessDrafts } from '@/components/role/accessDraft'
import { useAccessErrors } from '@/components/role/useAccessErrors'
import { placeOf } from '@/components/invitation/refusalPlace'
import { sameAccess } from '@/domain/access'
import type { Event as Done } from '@/domain/events'
import type { Offer } from '@/domain/model'
import { useCommand, usePreview } from '@/stores/command'
import type { Sharing, SharingRow } from '@/stores/sharing'
import { changing } from './commands'

interface Edited {
  row: SharingRow
  /** What the form starts with, when it is not what the row has. */
  offers?: readonly Offer[] | undefined
  sharing: () => Sharing
  saved: (event: Done) => void
}

/** An access while it is being changed, held against the state on which the form was opened. */
export function useEditing({ row, offers = [], sharing, saved }: Edited) {
  const { run, busy, refusal: answered, refusals } = useCommand()
  const tried = ref(false)
  const start = shallowRef(row)
  const drafts = shallowRef<AccessDrafts>(draftsOf([...row.accesses, ...offers]))

  const changes = computed(() =>
    Object.entries(drafts.value).flatMap(([accountId, draft]) => {
      const before = start.value.accesses.find((access) => access.accountId === accountId)?.access ?? {
        permissions: [],
      }
      const after = accessOf(draft)
      return sameAccess(before, after) ? [] : [{ accountId, before, after }]
    }),
  )
  const command = computed(() => changing(sharing().tree.primary.id, start.value, offersOf(drafts.value)))
  const preview = usePreview(
    () => command.value,
    () => start.value.seen,
  )

  const refusal = computed(() => {
    const answer = preview.value?.answer
    const foreseen = answer && 'refusal' in answer ? answer.refusal : undefined
    const found = answered.value ?? foreseen
    return found?.code === 'nothing-offered' && !tried.value ? undefined : found
  })
  const inFields = computed(() => refusal.value && placeOf(refusal.value) === 'access')
  const errors = useAccessErrors(() => ({
    drafts: drafts.value,
    accounts: sharing().choices,
    tried: tried.value,
    refusal: inFields.value ? refusal.value : undefined,
  }))

  watch([drafts, start], () => (answered.value = undefined))

  function startFrom(present: SharingRow) {
    start.value = present
    drafts.value = draftsOf(present.accesses)
  }

  async function save() {
    tried.value = true
    const event = await run(command.value, { seen: start.value.seen })
    if (event) saved(event)
  }

  return {
    drafts,
    changes,
    errors,
    formRefusal: computed(() => (inFields.value ? undefined : refusal.value)),
    refusals,
    busy,
    startFrom,
    save,
  }
}
