import { computed, nextTick, ref, shallowRef, watch } from 'vue'
import { focusFirstInvalid } from '@/ui/field/useForm'
import { formPartOf } from '@/components/refusal/form-part'
import { draftsOf, offersOf, type AccessDrafts } from '@/components/access/access-draft'
import { sortAccounts } from '@/components/access/sort-accounts'
import { useAccessErrors } from '@/components/access/useAccessErrors'
import type { Event as Done } from '@/domain/commands'
import type { Offer } from '@/domain/model/rows'
import { useCommand, usePreview } from '@/stores/useCommand'
import type { SharingRow, SharingSelection } from '@/stores/sharing'
import { useText } from '@/text/i18n'
import { changeAccessCommand } from '@/components/access-actions/access-commands'
import { offerChanges, hasPermissions, completeOffers } from './offer-changes'

interface EditAccessFormOptions {
  row: SharingRow
  /** What the form starts with, when it is not what the row has. */
  offers?: readonly Offer[] | undefined
  sharing: () => SharingSelection
  saved: (event: Done) => void
}

/** An access while it is being changed, held against the state on which the form was opened. */
export function useEditAccessForm({ row, offers = [], sharing, saved }: EditAccessFormOptions) {
  const { locale } = useText()
  const { run, busy, refusal: submitRefusal, refusalCount } = useCommand()
  const isSubmitted = ref(false)
  const baseRow = shallowRef(row)
  const drafts = shallowRef<AccessDrafts>(draftsOf([...row.accesses, ...offers]))

  const ownAccountIds = computed(() => new Set(baseRow.value.accesses.map(({ accountId }) => accountId)))
  const accounts = computed(() =>
    sortAccounts(sharing().choices, {
      primaryId: sharing().tree.primary.id,
      locale: locale.value,
      own: ownAccountIds.value,
    }),
  )
  const currentOffers = computed(() => offersOf(drafts.value))
  const changes = computed(() => offerChanges(baseRow.value, currentOffers.value, sharing().choices))
  const commandFor = (nextOffers: Offer[]) =>
    changeAccessCommand(sharing().tree.primary.id, baseRow.value, nextOffers)
  /** Where an access is chosen, or ends. */
  const decidedChanges = computed(() =>
    changes.value.filter(({ accountId, after }) => !after || hasPermissions({ accountId, access: after })),
  )
  /** As one chooses: the same question without the accounts whose access is still open. */
  const preview = usePreview(
    () =>
      decidedChanges.value.length > 0
        ? commandFor(completeOffers(baseRow.value, currentOffers.value))
        : commandFor(currentOffers.value),
    () => baseRow.value.seen,
  )
  const answer = computed(() => preview.value?.answer)

  const refusal = computed(() => {
    const previewRefusal = answer.value && 'refusal' in answer.value ? answer.value.refusal : undefined
    const found = submitRefusal.value ?? previewRefusal
    return found?.code === 'nothing-offered' && !isSubmitted.value ? undefined : found
  })
  const isFieldRefusal = computed(() => refusal.value && formPartOf(refusal.value) === 'access')
  const access = useAccessErrors(() => ({
    drafts: drafts.value,
    accounts: accounts.value,
    submitted: isSubmitted.value,
    refusal: isFieldRefusal.value ? refusal.value : undefined,
    mayBeEmpty: !baseRow.value.invitation,
  }))

  watch([drafts, baseRow], () => (submitRefusal.value = undefined))

  function resetTo(latest: SharingRow) {
    baseRow.value = latest
    drafts.value = draftsOf(latest.accesses)
  }

  async function save({ target }: Event) {
    isSubmitted.value = true
    const event = await run(commandFor(currentOffers.value), { seen: baseRow.value.seen })
    if (event) return saved(event)
    await nextTick()
    if (target instanceof HTMLElement) focusFirstInvalid(target)
  }

  return {
    drafts,
    accounts,
    /** Something is chosen that was not, or no longer. */
    isChanged: computed(() => changes.value.length > 0),
    decidedChanges,
    /** A user is to keep none of the accounts (C2). */
    isRevocation: computed(() => !baseRow.value.invitation && currentOffers.value.length === 0),
    /** What saving would do, if it could be done. */
    event: computed(() => (answer.value && 'event' in answer.value ? answer.value.event : undefined)),
    ending: computed(() => preview.value?.revokedCredentials),
    errors: access.errors,
    missing: access.missing,
    formRefusal: computed(() => (isFieldRefusal.value ? undefined : refusal.value)),
    refusalCount,
    busy,
    resetTo,
    save,
  }
}
