import { computed } from 'vue'
import { useRouter, type RouteLocationRaw } from 'vue-router'
import { NOBODY } from '@/domain/commands'
import { useLive } from '@/stores/live'
import { useSessionStore } from '@/stores/session'
import { useText } from '@/text/i18n'

/** The way back to who acted before a mail was opened as its recipient (I8). */
export function usePreviousPersona() {
  const { t } = useText()
  const session = useSessionStore()
  const router = useRouter()
  const previousActor = useLive((queries) => {
    const id = session.actedBefore
    return id === undefined ? undefined : () => queries.actor(id)
  })
  /** What the button says; nothing where there is no way back. */
  const label = computed(() => {
    if (session.actedBefore === NOBODY) return t('answer.acting.backToNobody')
    return previousActor.value?.person && t('answer.acting.back', { name: previousActor.value.person.name })
  })

  function goBack(to: RouteLocationRaw) {
    if (session.actedBefore === undefined) return
    session.actAs(session.actedBefore)
    void router.push(to)
  }

  return { label, goBack }
}
