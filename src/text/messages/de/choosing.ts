import type { Messages } from '../../keys'

export const choosing: Messages['choosing'] = {
  find: 'Account suchen',
  show: 'Gezeigte Accounts',
  all: 'Alle',
  chosen: 'Ausgewählte',
  allShown: 'Alle gezeigten',
  count: '{n} von {all} Account | {n} von {all} Accounts',
  nothing: 'Kein Account hat „{search}“ im Namen.',
  noneChosen: 'Noch ist kein Account ausgewählt.',
  linked:
    'Verbunden: Was Sie für {name} ändern, wird kopiert. | Verbunden: Was Sie für {name} ändern, gilt auch für {n} weiteren Account. | Verbunden: Was Sie für {name} ändern, gilt auch für {n} weitere Accounts.',
  cut: '„Alle nach unten kopieren“ ist aus, weil {name} von Hand geändert wurde.',
  permissionsOn: 'Berechtigungen auf {name}:',
  fold: 'Berechtigungen ausblenden',
  noneTicked: 'noch keine angekreuzt',
  startFrom: 'Mit einer Rolle beginnen',
  like: 'Das sind genau die Berechtigungen von {role}.',
  useRole: 'Rolle {role} verwenden',
  on: 'auf {accounts}',
  accessOn: '{access} auf {name}',
  losesAccess: 'Verliert den Zugriff auf {accounts}',
  ends: 'Zugriff endet',
  notOffered: 'Nicht mehr angeboten',
}
