import * as v from 'valibot'
import { computed, ref, shallowRef, watch } from 'vue'
import { useForm } from '@/ui/field/useForm'
import { useCatalogueNames } from '@/components/catalogue/useCatalogueNames'
import { draftsOf, offersOf, type AccessDrafts } from '@/components/access/access-draft'
import { leastRole } from '@/components/access/least-role'
import { sortAccounts } from '@/components/access/sort-accounts'
import { placeholderOffers } from '@/components/access/placeholder-offers'
import { useAccessErrors } from '@/components/access/useAccessErrors'
import type { Event as Done } from '@/domain/commands'
import type { InviteUsers } from '@/domain/invitation/invite-users'
import { normalizeEmail } from '@/domain/model/email'
import { Language } from '@/domain/model/rows'
import type { Offer } from '@/domain/model/rows'
import { refusalIn } from '@/stores/useCommand'
import { useCommandForm } from '@/stores/useCommandForm'
import { useInvitationDraftsStore, type Recipient, type InvitationDraft } from '@/stores/invitation-drafts'
import { useSessionStore } from '@/stores/session'
import type { SharingSelection } from '@/stores/sharing'
import { useText } from '@/text/i18n'
import { refusalText } from '@/text/refusal'
import { refusalForPart, type formPartOf } from '@/components/refusal/form-part'
import { toInvitationRequests } from './recipients'
import { loadReaderFor, typedAddress } from './typed-address'
import { swapPayload, useSwapCandidates } from './swap'

/** State of the invite form: fields, the refusals that apply to them, and sending. */
export function useInviteForm(
  sharing: () => SharingSelection,
  given: { email?: string | undefined; offers?: readonly Offer[] | undefined },
  onSent: (event: Done) => void,
) {
  const text = useText()
  const names = useCatalogueNames()
  const draft = useInvitationDraftsStore().draftFor(useSessionStore().personId, sharing().tree.primary.id)
  const isDraft = ref(draft.saved !== undefined)
  const submitted = ref(false)
  const accounts = computed(() =>
    sortAccounts(sharing().choices, { primaryId: sharing().tree.primary.id, locale: text.locale.value }),
  )
  /** The key of the row whose seat the invitation takes over (S8). */
  const swapKey = ref<string>()
  const swapCandidates = useSwapCandidates(sharing)
  const swapRow = computed(() => swapCandidates.value.find(({ key }) => key === swapKey.value))
  /** Set when several addresses are invited instead of one (I12). */
  const recipients = shallowRef<readonly Recipient[] | undefined>(draft.saved?.recipients)
  const presetDrafts = shallowRef(initialDrafts())
  const restored = restoredDrafts()
  const drafts = shallowRef<AccessDrafts>(
    Object.keys(restored).length > 0 ? { ...presetDrafts.value, ...restored } : presetDrafts.value,
  )

  const email = v.pipe(
    v.string(),
    v.check(
      (value) => recipients.value !== undefined || normalizeEmail(typedAddress(value)) !== undefined,
      ({ input }) => emailInvalidMessage(input),
    ),
  )
  const emptyInput: InviteInput = { email: '', message: '', language: text.locale.value }
  const { email: to, message, language } = draft.saved ?? emptyInput
  const initial: InviteInput = { email: given.email ?? to, message, language }
  const form = useForm({
    schema: v.object({ email, message: v.string(), language: Language }),
    initial,
    onSubmit: () => commandForm.submit(),
  })

  const emailInputs = computed(
    () => recipients.value?.map((one) => one.value) ?? [typedAddress(form.fields.email)],
  )
  const addresses = computed(() => new Set(emailInputs.value.flatMap((one) => normalizeEmail(one) ?? [])))
  const hasRecipients = computed(() => (recipients.value?.length ?? addresses.value.size) > 0)
  const offers = computed(() => offersOf(drafts.value))
  const chosenOffers = computed(() => offers.value.filter(grantsAnything))
  const commandForm = useCommandForm({
    command: () => inviteCommand(offers.value),
    /** With a placeholder access while none is chosen, so that other refusals show early. */
    previewed: () => (hasRecipients.value ? inviteCommand(previewOffers()) : undefined),
    onDone: onSent,
  })
  const { preview, submitRefusal, refusalCount, busy } = commandForm
  const previewRefusal = computed(() => refusalIn(preview.value))
  /** Without a recipient, what would be refused for anybody, unless a swap frees a seat. */
  const currentRefusal = computed(() => {
    if (hasRecipients.value) return previewRefusal.value
    return swapRow.value ? undefined : sharing().inviteRefusal
  })
  const refusalAbout = (formPart: ReturnType<typeof formPartOf>) =>
    computed(() =>
      [submitRefusal.value, currentRefusal.value]
        .map((one) => one && refusalForPart(one, formPart, recipients.value))
        .find((one) => one !== undefined),
    )
  const accessRefusal = refusalAbout('access')
  const access = useAccessErrors(() => ({
    drafts: drafts.value,
    accounts: accounts.value,
    submitted: submitted.value,
    refusal: accessRefusal.value,
  }))

  watch([() => ({ ...form.fields }), drafts, swapKey, recipients], () => {
    // What was preset is nothing that somebody has written.
    const offers = drafts.value === presetDrafts.value ? [] : chosenOffers.value
    draft.save({ ...form.fields, offers, recipients: recipients.value })
  })

  /** Ticks the only account, or the subaccount whose page is open, each with the least role. */
  function initialDrafts(): AccessDrafts {
    const { account, tree } = sharing()
    const [only, ...more] = accounts.value
    const ticked = more.length === 0 ? only : accounts.value.find(({ accountId }) => accountId === account.id)
    if (!ticked || (more.length > 0 && account.kind === 'primary')) return {}
    return { [ticked.accountId]: leastRole(ticked, tree.catalogue) }
  }

  /** The offers that were given or of the saved draft, without accounts that no longer exist. */
  function restoredDrafts(): AccessDrafts {
    const open = new Set(accounts.value.map(({ accountId }) => accountId))
    const offers = given.offers ?? draft.saved?.offers ?? []
    return draftsOf(offers.filter(({ accountId }) => open.has(accountId)))
  }

  function startOver() {
    Object.assign(form.fields, emptyInput)
    drafts.value = presetDrafts.value = initialDrafts()
    isDraft.value = false
    submitted.value = false
    swapKey.value = undefined
    recipients.value = undefined
  }

  /** A placeholder until an access is chosen. */
  function previewOffers() {
    return chosenOffers.value.length > 0
      ? chosenOffers.value
      : placeholderOffers(accounts.value.slice(0, 1), accounts.value)
  }

  function inviteCommand(chosen: typeof offers.value): InviteUsers {
    const { email, message, language } = form.fields
    const entries = recipients.value ?? []
    const invitations = toInvitationRequests(
      entries.length > 0 ? entries : [{ id: '', value: typedAddress(email) }],
      chosen,
      {
        message,
        language,
      },
    )
    const primaryId = sharing().tree.primary.id
    return { type: 'InviteUsers', primaryId, invitations, ...swapPayload(swapRow.value) }
  }

  function emailInvalidMessage(typed: string): string {
    const refusalMessage = refusalText({ code: 'email-invalid', email: typed }, text, names.value)
    return `${refusalMessage.text} ${refusalMessage.step}`
  }

  async function submit(event: Event) {
    submitted.value = true
    await loadReaderFor(form.fields.email)
    return form.submit(event)
  }

  return {
    fields: form.fields,
    errors: form.errors,
    drafts,
    accounts,
    accessErrors: access.errors,
    /** Message that says that no account is chosen. */
    accountMissing: access.missing,
    recipients,
    addresses,
    swapKey,
    swapCandidates,
    /** The invitation takes over the seat of a seat holder (S8). */
    isSwap: computed(() => swapRow.value !== undefined),
    chosenOffers,
    /** The form was filled from a saved draft. */
    isDraft,
    startOver,
    discardDraft: draft.discard,
    /** The preview was not refused. */
    canInvite: computed(() => preview.value !== undefined && previewRefusal.value === undefined),
    addressRefusal: refusalAbout('address'),
    messageRefusal: refusalAbout('message'),
    formRefusal: refusalAbout('form'),
    refusalCount,
    busy,
    submit,
  }
}

type InviteInput = Omit<InvitationDraft, 'offers'>

const grantsAnything = ({ access }: Offer) => 'role' in access || access.permissions.length > 0
