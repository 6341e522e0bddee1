import type { openAccount as source } from '../en/open-account'

export const openAccount: typeof source = {
  openAbout: 'Sie werden sein Inhaber.',
  unlimited: 'Beliebig viele Benutzer',
  noSharing: 'Keine Benutzer neben dem Inhaber',
  users: '{n} Benutzer neben dem Inhaber | {n} Benutzer neben dem Inhaber',
}
