import type { SeatUse } from '@/domain/seats/seats'
import { useText } from '@/text/i18n'

/** Whether pending invitations take seats; with the policy *active only* they do not. */
export const pendingTakesSeats = ({ used, active, pending }: SeatUse) => pending === 0 || used > active

/** Formats how many seats are taken. */
export function useSeatText() {
  const { t } = useText()
  return (seats: SeatUse): string => {
    const { active, pending, used, limit } = seats
    if (limit === null) return t('sharing.seats.unlimited', {}, used)
    const free = Math.max(0, limit - used)
    return pendingTakesSeats(seats)
      ? t('sharing.seats.words', { active, pending, free, limit })
      : t('sharing.seats.wordsActive', { active, free, limit })
  }
}
