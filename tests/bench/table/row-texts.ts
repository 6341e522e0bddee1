import type { UserRow } from '@/domain/users/row'
import { initials } from '@/ui/display/initials'

const date = new Intl.DateTimeFormat('en', { dateStyle: 'medium' })
const DAY = 86_400_000

/** What a line of any of the contenders says. */
export function rowTexts(row: UserRow, at: number) {
  const { name, email, username, access, twoFactor, lastActive, inviter, since } = row
  return {
    initials: initials(name),
    name,
    email,
    username,
    level: access === 'owner' ? 'Owner' : 'role' in access ? access.role : 'Custom',
    status: 'Active',
    twoFactor: twoFactor ? 'On' : 'Off',
    lastActive:
      lastActive === undefined ? 'Never' : `${String(Math.floor((at - lastActive) / DAY))} days ago`,
    inviter: inviter?.name ?? '',
    since: date.format(since),
    manage: `Manage ${email}`,
    select: `Select ${email}`,
  }
}
