import { defineStore } from 'pinia'
import { computed, ref, watch } from 'vue'
import { NOBODY } from '@/domain/command/envelope'
import { tabStorage } from './browser-storage'
import { useLiveAnswer } from './useLiveAnswer'
import type { Answer } from './useLiveAnswer'
import { useWorkspaceStore } from './workspace'

const actingStorage = tabStorage('seatplan.acting-as')
const previousStorage = tabStorage('seatplan.acted-before')

/** Who acts in this tab. Stored per tab, so that two tabs can act as two people. */
export const useSessionStore = defineStore('session', () => {
  const store = useWorkspaceStore()
  /** Empty until it is known who acts in a new tab. */
  const personId = ref(actingStorage.read() ?? '')
  /** Who acted before a mail was opened as its recipient, for switching back (I8). */
  const previousPersonId = ref(previousStorage.read() || undefined)
  /** The language of the app (BCP 47), in whose order queries sort names; the app says which. */
  const language = ref('en')
  const box = useLiveAnswer<Answer<'actor'>>(() =>
    personId.value === ''
      ? undefined
      : { name: 'actor', args: [{ personId: personId.value }], subject: personId.value },
  )
  const actor = computed(() => box.value.answer?.value)
  const person = computed(() => actor.value?.person)
  /** When the scenario was loaded (UTC ms): another tab may load another one while a form is open here. */
  const loaded = ref(0)
  const isNobody = computed(() => personId.value === NOBODY)

  function actAs(id: string, previousId?: string) {
    personId.value = id
    previousPersonId.value = previousId === id ? undefined : previousId
    actingStorage.write(id)
    previousStorage.write(previousPersonId.value ?? '')
  }

  /** Acts as the recipient of a mail, or as nobody if the recipient has no login. */
  function actAsRecipient(recipientId: string | undefined) {
    actAs(recipientId ?? NOBODY, personId.value)
  }

  /** Acts as a person who has just signed in or signed up; switching back stays possible. */
  function actAsSignedIn(id: string) {
    actAs(id, previousPersonId.value)
  }

  /** For a new tab, or an acting person who is not in the loaded scenario: an owner, if there is one. */
  async function actAsDefault() {
    actAs((await store.requireWorkspace().queries.defaultPersona()) ?? NOBODY)
  }

  watch(actor, (found) => (loaded.value = found?.loaded ?? loaded.value), { flush: 'sync' })
  watch(actor, (found) => {
    if (!found || found.person || isNobody.value) return
    if (found.ended) actAs(NOBODY)
    else actAsDefault().catch(store.report)
  })

  return {
    personId,
    language,
    person,
    loaded,
    isNobody,
    previousPersonId,
    actAs,
    actAsRecipient,
    actAsSignedIn,
    actAsDefault,
  }
})
