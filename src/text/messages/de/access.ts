import type { Messages } from '../../keys'

export const access: Messages['access'] = {
  owner: 'Inhaber',
  custom: 'Benutzerdefiniert',
  customCount: 'Benutzerdefiniert ({n} Berechtigung) | Benutzerdefiniert ({n} Berechtigungen)',
  none: 'Kein Zugriff',
}
