import { computed, nextTick, ref, shallowRef, type Ref } from 'vue'
import { focusFirstInvalid } from '@/ui/field/useForm'
import { formPartOf } from '@/components/refusal/form-part'
import { draftsOf, offersOf, type AccessDrafts } from '@/components/access/access-draft'
import { sortAccounts } from '@/components/access/sort-accounts'
import { useAccessErrors } from '@/components/access/useAccessErrors'
import { sameAccess } from '@/domain/access/effective-access'
import type { AccessChoices } from '@/domain/access/access-choices'
import type { AccountChange } from '@/components/access/access-changes'
import type { Access, Offer } from '@/domain/model/rows'
import type { Event as SavedEvent } from '@/domain/commands'
import { eventIn } from '@/stores/useCommand'
import type { SharingRow, SharingSelection } from '@/stores/sharing'
import { useDialogCommand } from '@/components/command/useDialogCommand'
import { useText } from '@/text/i18n'
import { changeAccessCommand } from './access-commands'
import { useChangeBack } from './useChangeBack'

interface EditAccessFormOptions {
  row: SharingRow
  /** Offers that replace or extend the row's access when the form opens. */
  offers?: readonly Offer[] | undefined
  sharing: () => SharingSelection
  onDone?: (event: SavedEvent) => void
}

/** Changes the access of a row, compared with the row as it was when the form was opened. */
export function useEditAccessForm(
  open: Ref<boolean>,
  { row, offers = [], sharing, onDone }: EditAccessFormOptions,
) {
  const { locale } = useText()
  const changeBack = useChangeBack()
  const isSubmitted = ref(false)
  const baseRow = shallowRef(row)
  const drafts = shallowRef<AccessDrafts>(draftsOf([...row.accesses, ...offers]))

  const ownAccountIds = computed(() => new Set(baseRow.value.accesses.map(({ accountId }) => accountId)))
  const accounts = computed(() =>
    sortAccounts(sharing().choices, {
      primaryId: sharing().tree.primary.id,
      locale: locale.value,
      withAccess: ownAccountIds.value,
    }),
  )
  const currentOffers = computed(() => offersOf(drafts.value))
  const changes = computed(() => offerChanges(baseRow.value, currentOffers.value, sharing().choices))
  const commandFor = (nextOffers: Offer[]) =>
    changeAccessCommand(sharing().tree.primary.id, baseRow.value, nextOffers)
  /** Leaves out accounts that are ticked but have no access chosen yet. */
  const decidedChanges = computed(() =>
    changes.value.filter(({ accountId, after }) => !after || hasPermissions({ accountId, access: after })),
  )
  /** The preview leaves out changes to accounts for which no access is chosen yet. */
  const form = useDialogCommand(open, {
    command: () => commandFor(currentOffers.value),
    previewed: () =>
      commandFor(
        decidedChanges.value.length > 0
          ? completeOffers(baseRow.value, currentOffers.value)
          : currentOffers.value,
      ),
    seen: () => baseRow.value.seen,
    toastAction: () => changeBack(sharing().tree.primary.id, baseRow.value, currentOffers.value),
    ...(onDone && { onDone }),
  })

  const refusal = computed(() => {
    const found = form.refusal.value
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

  function resetTo(latest: SharingRow) {
    baseRow.value = latest
    drafts.value = draftsOf(latest.accesses)
  }

  async function save({ target }: Event) {
    isSubmitted.value = true
    if (await form.submit()) return
    await nextTick()
    if (target instanceof HTMLElement) focusFirstInvalid(target)
  }

  return {
    baseRow,
    drafts,
    accounts,
    isChanged: computed(() => changes.value.length > 0),
    decidedChanges,
    /** No account is left for a user, so saving revokes their access (C2). */
    isRevocation: computed(() => !baseRow.value.invitation && currentOffers.value.length === 0),
    /** What saving revokes besides the access, counted by the preview (C3). */
    effects: computed(() => {
      const event = eventIn(form.preview.value, 'AccessChanged', 'AccessRevoked')
      return event && { ...event, ending: form.preview.value?.revokedCredentials }
    }),
    errors: access.errors,
    missing: access.missing,
    formRefusal: computed(() => (isFieldRefusal.value ? undefined : refusal.value)),
    refusalCount: form.refusalCount,
    busy: form.busy,
    resetTo,
    save,
  }
}

const NO_ACCESS: Access = { permissions: [] }

const hasPermissions = ({ access }: Offer) => 'role' in access || access.permissions.length > 0

/** Changes in the order of the form; an account that is ticked without any access counts too. */
function offerChanges(
  { accesses }: SharingRow,
  offers: readonly Offer[],
  accounts: readonly AccessChoices[],
): AccountChange[] {
  return accounts.flatMap(({ accountId, accountName }) => {
    const before = accesses.find((one) => one.accountId === accountId)?.access
    const after = offers.find((one) => one.accountId === accountId)?.access
    const isUnchanged = before && after ? sameAccess(before, after) : before === after
    return isUnchanged ? [] : [{ accountId, accountName, before: before ?? NO_ACCESS, after }]
  })
}

/** An offer without permissions is replaced by the access that the row has, or else left out. */
const completeOffers = ({ accesses }: SharingRow, offers: readonly Offer[]): Offer[] =>
  offers.flatMap((offer): Offer[] => {
    if (hasPermissions(offer)) return [offer]
    const existing = accesses.find(({ accountId }) => accountId === offer.accountId)
    return existing ? [{ accountId: existing.accountId, access: existing.access }] : []
  })
