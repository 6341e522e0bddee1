import type { Catalogue, Label } from '../domain/catalogue/schema'
import type { Locale } from './keys'

/** What the things of the catalogues are called in one language; what none of them knows keeps its id. */
export interface Names {
  permission: (id: string) => string
  role: (id: string) => string
  plan: (id: string) => string
  area: (id: string) => string
}

/** Names by the catalogues of a workspace; where two know an id, the first one names it. */
export function namesIn(catalogues: Iterable<Catalogue>, locale: Locale): Names {
  const all = [...catalogues]
  const areas = all.flatMap((catalogue) => catalogue.areas)
  return {
    permission: labels(areas.flatMap(({ permissions }) => permissions)),
    role: labels(all.flatMap(({ roles }) => roles)),
    plan: labels(all.flatMap(({ plans }) => plans)),
    area: labels(areas),
  }

  function labels(things: readonly { id: string; label: Label }[]) {
    const known = new Map(things.toReversed().map(({ id, label }) => [id, label[locale]]))
    return (id: string) => known.get(id) ?? id
  }
}
