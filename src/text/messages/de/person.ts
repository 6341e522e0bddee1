import type * as en from '../en/person'

/** Die Person im Einzelnen: alles an einem Ort. */
export const person: typeof en.person = {
  panel: 'Person',
  previous: 'Vorherige Person',
  next: 'Nächste Person',
  first: 'Das ist die erste Person der Liste.',
  last: 'Das ist die letzte Person der Liste.',
  copy: 'E-Mail-Adresse kopieren',
  access: 'Zugriff',
  offered: 'Angebotener Zugriff',
  wasOffered: 'Zugriff, der angeboten war',
  ownAccess: 'Ihren eigenen Zugriff können Sie nicht ändern.',
  discard: 'Verwerfen',
  unsaved: 'Speichern oder verwerfen Sie zuerst die Änderung.',
  may: 'Was diese Person darf',
  allPermissions: 'Alle Berechtigungen anzeigen',
  invitation: 'Einladung',
  credentials: 'API-Schlüssel und Apps',
  history: 'Verlauf',
  given: 'Zugriff auf {account} seit {date}',
  givenBy: 'Zugriff auf {account} seit {date}, erteilt von {name}',
  givenByLeft: 'Zugriff auf {account} seit {date}, erteilt von {name} (nicht mehr dabei)',
  gone: '{name} ist nicht mehr hier',
  goneText: 'Der Zugriff ist beendet, oder die Einladung gibt es nicht mehr.',
  unknown: 'Niemand gefunden',
  unknownText: 'Diese Person oder Einladung gibt es nicht, oder Sie dürfen sie nicht sehen.',
}

/** Die Liste von *Handeln als*, und dasselbe für eine Person. */
export const actAs: typeof en.actAs = {
  name: 'Als {name} handeln',
  already: 'Sie handeln schon als diese Person.',
  find: 'Person suchen',
  none: 'Niemand heißt „{search}“.',
  more: 'Weitere Personen finden Sie über Name oder Adresse.',
}
