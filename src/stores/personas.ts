import { computed, onScopeDispose, shallowRef, triggerRef } from 'vue'
import { fold } from '@/domain/model/fold'
import { hasWords, searchWords } from '@/domain/model/search'
import { useQuery } from './useQuery'
import { useWorkspaceStore } from './workspace'

export type { Persona } from '@/storage/queries/personas'

/** As many matches are shown; a longer search finds the others. */
const MAX_FOUND = 20
/** People that are read at once, so that the page answers in between. */
const BATCH = 2000

/**
 * The people to act as that a search finds, of any number (E3). By index those whose username or address begins like
 * it are there at once; all others as they are read, once for as long as the list is open.
 */
export function usePersonaSearch(search: () => string) {
  const store = useWorkspaceStore()
  const words = computed(() => searchWords(search()))
  const isSearching = computed(() => words.value.length > 0)
  const texts = shallowRef<{ id: string; text: string }[]>([])
  const isComplete = shallowRef(false)
  let isEnded = false

  async function readTexts() {
    const { queries } = store.requireWorkspace()
    for (let after: string | undefined = ''; after !== undefined && !isEnded;) {
      const { rows, last } = await queries.personaTexts({ after, count: BATCH })
      for (const row of rows) texts.value.push(row)
      triggerRef(texts)
      after = last
    }
    isComplete.value = true
  }

  const { data: first } = useQuery('personas')
  const { data: byPrefix } = useQuery('personasByPrefix', () => {
    const prefix = fold(search().trim())
    return prefix === '' ? undefined : { prefix, count: MAX_FOUND }
  })
  const foundIds = computed(() => {
    const found: string[] = []
    for (const { id, text } of texts.value) {
      if (!hasWords(text, words.value)) continue
      found.push(id)
      if (found.length === MAX_FOUND) break
    }
    const early = isComplete.value ? [] : (byPrefix.value ?? [])
    return [...new Set([...early, ...found])].slice(0, MAX_FOUND)
  })
  const { data: found } = useQuery(
    'personasById',
    () => (isSearching.value ? { ids: foundIds.value } : undefined),
    { refinedBy: ['ids'] },
  )

  readTexts().catch(store.report)
  onScopeDispose(() => (isEnded = true))

  return {
    isSearching,
    personas: computed(() => (isSearching.value ? found.value : first.value)),
    /** Whether there may be more than is shown. */
    isCut: computed(() =>
      isSearching.value
        ? foundIds.value.length === MAX_FOUND
        : isComplete.value && texts.value.length > (first.value?.length ?? 0),
    ),
    isComplete,
    /** What is shown answers all that was typed. */
    isSettled: computed(() => {
      if (!isSearching.value) return first.value !== undefined
      const shown = found.value?.map(({ person }) => person.id)
      return (isComplete.value || foundIds.value.length > 0) && shown?.join() === foundIds.value.join()
    }),
  }
}
