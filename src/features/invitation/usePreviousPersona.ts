import { computed } from 'vue'
import { useRouter, type RouteLocationRaw } from 'vue-router'
import { NOBODY } from '@/domain/command/envelope'
import { useLiveQuery } from '@/stores/useLiveQuery'
import { useSessionStore } from '@/stores/session'
import { useText } from '@/text/i18n'

/** The way back to who acted before a mail was opened as its recipient (I8). */
export function usePreviousPersona() {
  const { t } = useText()
  const session = useSessionStore()
  const router = useRouter()
  const previousActor = useLiveQuery((queries) => {
    const id = session.previousPersonId
    return id === undefined ? undefined : () => queries.actor(id)
  })
  /** What the button says; nothing where there is no way back. */
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
