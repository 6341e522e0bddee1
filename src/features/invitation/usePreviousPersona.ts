import { computed } from 'vue'
import { useRouter, type RouteLocationRaw } from 'vue-router'
import { NOBODY } from '@/domain/command/envelope'
import { useSessionStore } from '@/stores/session'
import { useQuery } from '@/stores/useQuery'
import { useText } from '@/text/i18n'

/** Leads back to the persona that was active before a mail was opened as its recipient (I8). */
export function usePreviousPersona() {
  const { t } = useText()
  const session = useSessionStore()
  const router = useRouter()
  const { data: previousActor } = useQuery('actor', () => {
    const personId = session.previousPersonId
    return personId === undefined ? undefined : { personId }
  })
  /** Label of the button; undefined when there is no previous persona. */
  const label = computed(() => {
    if (session.previousPersonId === NOBODY) return t('answer.acting.backToNobody')
    return previousActor.value?.person && t('answer.acting.back', { name: previousActor.value.person.name })
  })

  function goBack(to: RouteLocationRaw) {
    if (session.previousPersonId === undefined) return
    session.actAs(session.previousPersonId)
    void router.push(to)
  }

  return { label, goBack }
}
