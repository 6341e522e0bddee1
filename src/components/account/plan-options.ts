import type { SelectOption } from '@/ui/select/select-options'
import type { Catalogue } from '@/domain/model/catalogue'
import type { Text } from '@/text/i18n'

/** Every plan with its seats, below the name of its catalogue. */
export function planOptions(catalogues: readonly Catalogue[], text: Text): SelectOption[] {
  const locale = text.locale.value
  return catalogues.flatMap(({ label: catalogue, plans }) =>
    plans.map(({ id, label, seats }) => ({
      value: id,
      label: label[locale],
      description: seatCountText(seats, text),
      group: catalogue[locale],
    })),
  )
}

function seatCountText(seats: number | null, text: Text): string {
  if (seats === null) return text.t('accounts.unlimited')
  return seats === 0 ? text.t('accounts.noSharing') : text.t('accounts.users', {}, seats)
}
