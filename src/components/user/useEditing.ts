import { computed, nextTick, ref, shallowRef, watch } from 'vue'
import { focusFirstWrong } from '@/components/base/useForm'
import { formPartOf } from '@/components/invitation/refusalPlace'
import { draftsOf, offersOf, type AccessDrafts } from '@/components/role/accessDraft'
import { sortAccounts } from '@/components/role/inOrder'
import { useAccessErrors } from '@/components/role/useAccessErrors'
import type { Event as Done } from '@/domain/events'
import type { Offer } from '@/domain/model'
import { useCommand, usePreview } from '@/stores/command'
import type { Sharing, SharingRow } from '@/stores/sharing'
import { useText } from '@/text/i18n'
import { changeAccessCommand } from './commands'
import { changesOf, isSomething, soFar } from './rowChanges'

interface Edited {
  row: SharingRow
  /** What the form starts with, when it is not what the row has. */
  offers?: readonly Offer[] | undefined
  sharing: () => Sharing
  saved: (event: Done) => void
}

/** An access while it is being changed, held against the state on which the form was opened. */
export function useEditing({ row, offers = [], sharing, saved }: Edited) {
  const { locale } = useText()
  const { run, busy, refusal: answered, refusals } = useCommand()
  const tried = ref(false)
  const start = shallowRef(row)
  const drafts = shallowRef<AccessDrafts>(draftsOf([...row.accesses, ...offers]))

  const own = computed(() => new Set(start.value.accesses.map(({ accountId }) => accountId)))
  const accounts = computed(() =>
    sortAccounts(sharing().choices, {
      primaryId: sharing().tree.primary.id,
      locale: locale.value,
      own: own.value,
    }),
  )
  const now = computed(() => offersOf(drafts.value))
  const changes = computed(() => changesOf(start.value, now.value, sharing().choices))
  const asking = (offered: Offer[]) => changeAccessCommand(sharing().tree.primary.id, start.value, offered)
  /** Where an access is chosen, or ends. */
  const decided = computed(() =>
    changes.value.filter(({ accountId, after }) => !after || isSomething({ accountId, access: after })),
  )
  /** As one chooses: the same question without the accounts whose access is still open. */
  const preview = usePreview(
    () => (decided.value.length > 0 ? asking(soFar(start.value, now.value)) : asking(now.value)),
    () => start.value.seen,
  )
  const answer = computed(() => preview.value?.answer)

  const refusal = computed(() => {
    const foreseen = answer.value && 'refusal' in answer.value ? answer.value.refusal : undefined
    const found = answered.value ?? foreseen
    return found?.code === 'nothing-offered' && !tried.value ? undefined : found
  })
  const inFields = computed(() => refusal.value && formPartOf(refusal.value) === 'access')
  const access = useAccessErrors(() => ({
    drafts: drafts.value,
    accounts: accounts.value,
    tried: tried.value,
    refusal: inFields.value ? refusal.value : undefined,
    mayBeEmpty: !start.value.invitation,
  }))

  watch([drafts, start], () => (answered.value = undefined))

  function startFrom(present: SharingRow) {
    start.value = present
    drafts.value = draftsOf(present.accesses)
  }

  async function save({ target }: Event) {
    tried.value = true
    const event = await run(asking(now.value), { seen: start.value.seen })
    if (event) return saved(event)
    await nextTick()
    if (target instanceof HTMLElement) focusFirstWrong(target)
  }

  return {
    drafts,
    accounts,
    /** Something is chosen that was not, or no longer. */
    isChanged: computed(() => changes.value.length > 0),
    decided,
    /** A user is to keep none of the accounts (C2). */
    isRevocation: computed(() => !start.value.invitation && now.value.length === 0),
    /** What saving would do, if it could be done. */
    event: computed(() => (answer.value && 'event' in answer.value ? answer.value.event : undefined)),
    ending: computed(() => preview.value?.revokedCredentials),
    errors: access.errors,
    missing: access.missing,
    formRefusal: computed(() => (inFields.value ? undefined : refusal.value)),
    refusals,
    busy,
    startFrom,
    save,
  }
}
