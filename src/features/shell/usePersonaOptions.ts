import { computed } from 'vue'
import { NOBODY } from '@/domain/command/envelope'
import { useCataloguesStore } from '@/stores/catalogues'
import { usePersonaSearch, type Persona } from '@/stores/personas'
import { useSessionStore } from '@/stores/session'
import { isolate, useText } from '@/text/i18n'

interface PersonaOption {
  id: string
  label: string
  about: string
  isNobody?: true
}

/** After every role of a catalogue. */
const [CUSTOM, NONE] = [1000, 2000]

/** The people to act as, grouped by what they are: owners, the roles in the order of the catalogue, then nobody. */
export function usePersonaOptions(search: () => string) {
  const { t, locale } = useText()
  const session = useSessionStore()
  const catalogues = useCataloguesStore()
  const { personas, isSearching, isCut, isComplete, isSettled } = usePersonaSearch(search)

  /** Includes the acting person, who may not be among the first. */
  const people = computed((): readonly Persona[] => {
    const all = personas.value
    if (!all) return []
    const { person } = session
    const isMissing = person && !isSearching.value && !all.some((one) => one.person.id === person.id)
    return isMissing ? [...all, { person }] : all
  })

  function groupOf({ owns, access, catalogueId }: Persona) {
    if (owns) return { name: t('access.owner'), rank: -1 }
    if (!access) return { name: t('access.none'), rank: NONE }
    if (!('role' in access)) return { name: t('access.custom'), rank: CUSTOM }
    const roles = catalogues.findCatalogue(catalogueId)?.roles ?? []
    const rank = roles.findIndex(({ id }) => id === access.role)
    return { name: roles[rank]?.label[locale.value] ?? access.role, rank: rank < 0 ? CUSTOM : rank }
  }

  const groups = computed(() => {
    const byName = new Map<string, { name: string; rank: number; options: PersonaOption[] }>()
    for (const persona of people.value) {
      const { person, owns } = persona
      const { name, rank } = groupOf(persona)
      const group = byName.get(name) ?? { name, rank, options: [] }
      const about = owns ? `${person.email} · ${isolate(owns.name)}` : person.email
      group.options.push({ id: person.id, label: isolate(person.name), about })
      byName.set(name, group)
    }
    const found = [...byName.values()].sort((a, b) => a.rank - b.rank)
    if (isSearching.value || !personas.value) return found
    const nobody: PersonaOption = {
      ...{ id: NOBODY, label: t('frame.nobody'), about: t('frame.nobodyAbout') },
      isNobody: true,
    }
    return [...found, { name: '', rank: Infinity, options: [nobody] }]
  })

  return { groups, isSearching, isCut, isComplete, isSettled }
}
