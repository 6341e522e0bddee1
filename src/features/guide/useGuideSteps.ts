import { computed, nextTick, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useAccountsStore } from '@/stores/accounts'
import { useDialogs } from '@/stores/dialogs'
import { useGuideStore } from '@/stores/guide'
import { useSessionStore } from '@/stores/session'
import { useCommand } from '@/stores/useCommand'
import { useQuery } from '@/stores/useQuery'
import { useWorkspaceStore } from '@/stores/workspace'
import { isolate, useText } from '@/text/i18n'

const GUEST = { name: 'Jo', username: 'jo.demo', mailbox: 'jo' }
/** The row turns active this long after the page is there again (ms). */
const TURN_DELAY = 700

interface GuideStep {
  /** 1 to 3; none once the person is active. */
  number?: number
  label?: string
  /** Does what comes next; none where the page itself has the button. */
  act?: () => unknown
  hint?: string
  doors?: { label: string; open: () => unknown }[]
}

/** The step of the guide, worked out from what is stored: who does something by hand moves it on as well. */
export function useGuideSteps() {
  const { t } = useText()
  const route = useRoute()
  const router = useRouter()
  const guide = useGuideStore()
  const session = useSessionStore()
  const accounts = useAccountsStore()
  const store = useWorkspaceStore()
  const { openDialog } = useDialogs()
  const { run } = useCommand()
  const { data: clock } = useQuery('now')

  const progress = computed(() => (guide.journey ? guide.progress : ({ step: 'invite' } as const)))
  const accountId = computed(() => guide.journey?.accountId ?? accounts.lastUsed?.id)
  const nameOf = (email: string) => (email === guide.journey?.email ? GUEST.name : isolate(email))

  const step = computed((): GuideStep => {
    const now = progress.value
    switch (now?.step) {
      case 'invite':
        return {
          number: 1,
          label: t('guide.invite', { name: GUEST.name }),
          hint: t('guide.about'),
          ...(accountId.value !== undefined && { act: invite }),
        }
      case 'read':
        return {
          number: 2,
          label: t('guide.read', { name: nameOf(now.email) }),
          hint: t('guide.readHint'),
          act: () => router.push({ name: 'mailbox', params: { mailId: now.mailId } }),
        }
      case 'accept': {
        const isReading = route.name === 'invitation' && now.recipientId === session.personId
        if (isReading) return { number: 3, hint: t('guide.acceptHint') }
        const { email, token, recipientId } = now
        return {
          number: 3,
          label: t('guide.continue', { name: nameOf(email) }),
          hint: t('guide.continueHint'),
          ...(token !== undefined && { act: () => continueAs({ email, token, recipientId }) }),
        }
      }
      case 'done':
        return { hint: t('guide.doneHint', { name: isolate(now.name) }), doors: doorsOf(now) }
      default:
        return {}
    }
  })

  async function invite() {
    const id = accountId.value
    if (id === undefined) return
    const { inviterId, email } = guide.journey ?? begin(id)
    session.actAs(inviterId)
    await router.push({ name: 'sharing', params: { accountId: id } })
    // A change of page or person closes dialogs.
    await nextTick()
    openDialog('invite', { accountId: id, email })
  }

  function begin(id: string) {
    const domain = session.person?.email.split('@')[1] ?? ''
    return guide.begin({
      accountId: id,
      inviterId: session.personId,
      since: (clock.value?.at ?? 0) - 1,
      email: `${GUEST.mailbox}@${domain}`,
    })
  }

  /** Opens the invitation as its recipient, who gets a login with the password of the demo if there is none. */
  async function continueAs(to: { email: string; token: string; recipientId: string | undefined }) {
    session.actAsRecipient(to.recipientId)
    await router.push({ name: 'invitation', state: { token: to.token } })
    if (to.recipientId !== undefined) return
    const password = store.requireWorkspace().demoPassword
    for (const suffix of ['', '2', '3', '4', '5']) {
      const { name, username } = GUEST
      const command = { type: 'SignUp', name, username: username + suffix, email: to.email } as const
      const event = await run(command, { password })
      if (event?.type === 'SignedUp') return session.actAsSignedIn(event.personId)
    }
  }

  function doorsOf({ personId, name, deniedPermission }: Extract<typeof progress.value, { step: 'done' }>) {
    const id = accountId.value
    if (id === undefined) return []
    const whyDoor = {
      label: t('guide.why', { name: isolate(name) }),
      open: () =>
        router.push({
          ...{ name: 'sharing', params: { accountId: id } },
          query: { person: personId, why: deniedPermission },
        }),
    }
    const planDoor = {
      label: t('guide.downgrade'),
      open: () => router.push({ name: 'plan', params: { accountId: id } }),
    }
    return deniedPermission === undefined ? [planDoor] : [whyDoor, planDoor]
  }

  // After *Accept* it leads back to the inviter, whose list shows the row turn active.
  watch(progress, async (now, before) => {
    const { journey } = guide
    if (now?.step !== 'done' || before?.step !== 'accept' || !journey) return
    if (session.personId !== now.personId) return
    guide.sharingBefore = guide.lastSharing
    session.actAs(journey.inviterId)
    await router.push({ name: 'sharing', params: { accountId: journey.accountId } })
    setTimeout(() => (guide.sharingBefore = undefined), TURN_DELAY)
  })

  return step
}
