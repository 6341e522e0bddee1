import * as v from 'valibot'
import { computed, ref, shallowRef, watch } from 'vue'
import { useForm } from '@/components/base/useForm'
import { useNames } from '@/components/catalogue/useNames'
import { noDraft, offersOf, type AccessDrafts } from '@/components/role/accessDraft'
import { standIn } from '@/components/role/standIn'
import { useAccessErrors } from '@/components/role/useAccessErrors'
import type { InviteUsers } from '@/domain/commands'
import { normalizeEmail } from '@/domain/email'
import type { Event as Done } from '@/domain/events'
import { Language } from '@/domain/model'
import type { Language as MailLanguage, Offer } from '@/domain/model'
import { useCommand, usePreview } from '@/stores/command'
import type { Sharing } from '@/stores/sharing'
import { useText } from '@/text/i18n'
import { refusalText } from '@/text/refusal'
import { placeOf } from './refusalPlace'

/** An invitation while it is being written: fields, what speaks against it as it stands, and sending it. */
export function useInvitation(sharing: () => Sharing, sent: (event: Done) => void) {
  const text = useText()
  const names = useNames()
  const { run, busy, refusal: answered, refusals } = useCommand()
  const tried = ref(false)
  const accounts = computed(() => sharing().choices)
  const drafts = shallowRef<AccessDrafts>(draftsAtFirst())

  const email = v.pipe(
    v.string(),
    v.check(
      (typed) => normalizeEmail(typed) !== undefined,
      ({ input }) => emailInvalid(input),
    ),
  )
  const start: { email: string; message: string; language: MailLanguage } = {
    email: '',
    message: '',
    language: text.locale.value,
  }
  const form = useForm({ schema: v.object({ email, message: v.string(), language: Language }), start, send })

  const address = computed(() => normalizeEmail(form.fields.email))
  const offers = computed(() => offersOf(drafts.value))
  /** As one types: the same question, with an access that can be given wherever none is chosen yet. */
  const preview = usePreview(() => (address.value ? asking(offersSoFar()) : undefined))
  const foreseen = computed(() => {
    const answer = preview.value?.answer
    return answer && 'refusal' in answer ? answer.refusal : undefined
  })
  /** Before there is an address: what would keep out anybody. */
  const refusal = computed(() => answered.value ?? (address.value ? foreseen.value : sharing().inviteRefusal))
  const about = (place: ReturnType<typeof placeOf>) =>
    computed(() => (refusal.value && placeOf(refusal.value) === place ? refusal.value : undefined))
  const accessRefusal = about('access')
  const accessErrors = useAccessErrors(() => ({
    drafts: drafts.value,
    accounts: accounts.value,
    tried: tried.value,
    refusal: accessRefusal.value,
  }))

  watch([() => ({ ...form.fields }), drafts], () => (answered.value = undefined))

  /** A single account needs no choosing. */
  function draftsAtFirst(): AccessDrafts {
    const [only, ...more] = accounts.value
    return only && more.length === 0 ? { [only.accountId]: noDraft } : {}
  }

  /** What is chosen so far; before that anything that can be given. */
  function offersSoFar() {
    const chosen = offers.value.filter(isSomething)
    return chosen.length > 0 ? chosen : standIn(accounts.value.slice(0, 1), accounts.value)
  }

  function asking(offered: typeof offers.value): InviteUsers {
    const { message, language } = form.fields
    const invitation = { email: form.fields.email, offers: offered, message, language }
    return { type: 'InviteUsers', primaryId: sharing().tree.primary.id, invitations: [invitation] }
  }

  function emailInvalid(typed: string): string {
    const said = refusalText({ code: 'email-invalid', email: typed }, text, names.value)
    return `${said.text} ${said.step}`
  }

  async function send(): Promise<void> {
    const event = await run(asking(offers.value))
    if (event) sent(event)
  }

  function submit(event: Event) {
    tried.value = true
    return form.submit(event)
  }

  return {
    fields: form.fields,
    errors: form.errors,
    drafts,
    accounts,
    accessErrors,
    address,
    /** What is chosen so far. */
    offered: computed(() => offers.value.filter(isSomething)),
    /** It could be sent, as far as can be told while the access is still open. */
    possible: computed(() => preview.value !== undefined && foreseen.value === undefined),
    addressRefusal: about('address'),
    messageRefusal: about('message'),
    formRefusal: about('form'),
    refusals,
    busy,
    submit,
  }
}

const isSomething = ({ access }: Offer) => 'role' in access || access.permissions.length > 0
