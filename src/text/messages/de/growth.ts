import type { Messages } from '../../keys'

export const growth: Messages['growth'] = {
  label: 'Hinzukommende Benutzer',
  text: 'Bisher sind {grown} von {crowd} Benutzern hinzugekommen. Sie können inzwischen alles benutzen.',
  stop: 'Hier anhalten',
}
