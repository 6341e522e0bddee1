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
    const parts = [t('sharing.seats.of', { used, limit }), t('sharing.seats.active', {}, active)]
    if (pendingTakesSeats(seats)) parts.push(t('sharing.seats.pending', {}, pending))
    return parts.join(' · ')
  }
}
