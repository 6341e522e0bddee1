import { computed, ref, shallowRef, watch } from 'vue'
import { differs, filterAreas } from '@/domain/access/role-matrix'
import { hasWords, searchText, searchWords } from '@/domain/model/search'
import { useRolesStore } from '@/stores/roles'
import { useText } from '@/text/i18n'
import { useMatrixRoute } from './useMatrixRoute'

/** Works out which part of the matrix is visible: by search, comparison and folding. */
export function useMatrix() {
  const roles = useRolesStore()
  const { locale } = useText()
  const { search: searchInAddress, ...address } = useMatrixRoute()
  /** A copy for the text field, because the address follows a moment later. */
  const search = ref(searchInAddress.value)
  const folded = shallowRef<ReadonlySet<string>>(new Set())

  const areasOfCatalogue = computed(() => roles.catalogue?.areas ?? [])
  const comparedPair = computed(() => {
    const column = (id: string) => roles.columns.find((one) => one.id === id)
    const [a, b] = [column(address.firstColumnId.value), column(address.secondColumnId.value)]
    return a && b && a !== b ? { a, b } : undefined
  })
  /** The two roles, while only permissions in which they differ are shown. */
  const filteringPair = computed(() => (address.differences.value ? comparedPair.value : undefined))

  const searchTexts = computed(() => {
    const texts = areasOfCatalogue.value.flatMap((area) =>
      area.permissions.map(({ id, label }) => {
        const text = searchText([area.label[locale.value], label[locale.value], id])
        return [id, text] as const
      }),
    )
    return new Map(texts)
  })
  /** A permission is found by its area too, so the name of an area shows all of its permissions. */
  const matching = computed(() => {
    const words = searchWords(search.value)
    return filterAreas(areasOfCatalogue.value, ({ id }) => hasWords(searchTexts.value.get(id) ?? '', words))
  })
  const areas = computed(() => {
    const pair = filteringPair.value
    if (!pair) return matching.value
    const matchingIds = new Set(matching.value.flatMap(({ permissions }) => permissions.map(({ id }) => id)))
    return filterAreas(areasOfCatalogue.value, ({ id }) => matchingIds.has(id) && differs(pair.a, pair.b, id))
  })
  const visibleCount = computed(() =>
    areas.value.reduce((sum, { permissions }) => sum + permissions.length, 0),
  )
  const isFiltered = computed(() => search.value.trim() !== '' || filteringPair.value !== undefined)

  watch(search, (typed) => (searchInAddress.value = typed.trim()))
  watch(searchInAddress, (query) => {
    if (query !== search.value.trim()) search.value = query
  })

  /** Nothing is folded while a filter applies, so that all matches are visible. */
  const isFolded = (areaId: string) => !isFiltered.value && folded.value.has(areaId)

  function fold(areaId: string, on: boolean) {
    const others = [...folded.value].filter((id) => id !== areaId)
    folded.value = new Set(on ? [...others, areaId] : others)
  }

  function foldAll(on: boolean) {
    folded.value = new Set(on ? areasOfCatalogue.value.map(({ id }) => id) : [])
  }

  function showAll() {
    search.value = ''
    address.differences.value = false
  }

  return {
    ...address,
    ...{ search, comparedPair, filteringPair, areas, visibleCount, isFiltered },
    ...{ isFolded, fold, foldAll, showAll, anyFolded: computed(() => folded.value.size > 0) },
  }
}
