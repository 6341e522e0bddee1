import { computed } from 'vue'
import { useCatalogueNames } from '@/components/catalogue/useCatalogueNames'
import type { Catalogue, Plan } from '@/domain/model/catalogue'
import { useText } from '@/text/i18n'

/** One thing that plans differ in; the value is a number in words, or whether it is included. */
export interface PlanRow {
  key: string
  label: string
  valueOf: (plan: Plan) => string | boolean
}

/** What a catalogue's plans differ in, row by row, and what all of them include. */
export function usePlanRows(catalogue: () => Catalogue | undefined) {
  const { t, number } = useText()
  const names = useCatalogueNames()
  const count = (limit: number | null) => (limit === null ? t('plan.table.unlimited') : number(limit))
  const rows = computed((): PlanRow[] => [
    { key: ' users', label: t('plan.table.users'), valueOf: ({ seats }) => count(seats) },
    ...(catalogue()?.roles ?? []).map(({ id }) => ({
      key: id,
      label: names.value.role(id),
      valueOf: ({ roles }: Plan) => roles.includes(id),
    })),
    { key: ' custom', label: t('plan.facts.custom'), valueOf: ({ custom }) => custom },
    {
      key: ' subaccounts',
      label: t('plan.table.subaccounts'),
      valueOf: ({ subaccounts }) => count(subaccounts),
    },
  ])
  const differs = ({ valueOf }: PlanRow) => new Set(catalogue()?.plans.map(valueOf)).size > 1

  return {
    differing: computed(() => rows.value.filter(differs)),
    /** Labels of what every plan includes. */
    included: computed(() => {
      const [plan] = catalogue()?.plans ?? []
      return rows.value.flatMap((row) =>
        plan && !differs(row) && row.valueOf(plan) === true ? row.label : [],
      )
    }),
  }
}
