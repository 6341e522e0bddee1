import { computed } from 'vue'
import { hasWords, searchText, searchWords } from '@/domain/model/search'

interface SearchOptions<Thing> {
  things: () => readonly Thing[]
  /** What a thing is searched by. */
  texts: (thing: Thing) => readonly string[]
  query: () => string
}

/** The things that have all words of what is typed (E3), in their order; each is folded once, not per key. */
export function useSearch<Thing>({ things, texts, query }: SearchOptions<Thing>) {
  const folded = computed(() => things().map((thing) => ({ thing, text: searchText(texts(thing)) })))
  return computed(() => {
    const words = searchWords(query())
    return folded.value.flatMap(({ thing, text }) => (hasWords(text, words) ? [thing] : []))
  })
}
