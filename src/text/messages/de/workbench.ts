import type { Messages } from '../../keys'

export const workbench: Messages['workbench'] = {
  about:
    'Richten Sie ein, was Sie ausprobieren möchten. Was hier geschieht, tut der Designer und nicht eine Persona.',
  scenarios: 'Szenarien',
  scenariosAbout: 'Jedes enthält alles: Personen, Accounts, Einladungen und E-Mails.',
  load: '{name} laden',
  loadShort: 'Laden',
  names: {
    'small-team': 'Kleines Team',
    'full-bronze': 'Volles Bronze',
    'five-levels': 'Fünf Ebenen',
    agency: 'Agentur mit Unterkonten',
    'downgrade-blocked': 'Blockierte Herabstufung',
    'large-company': 'Großes Unternehmen',
    empty: 'Leer',
  },
  holds: {
    'small-team': 'Benutzerebenen auf Standard: von vier Plätzen zwei aktiv und einer ausstehend.',
    'full-bronze': 'Konto teilen auf Bronze Premium, alle fünf Plätze belegt: drei aktiv, zwei ausstehend.',
    'five-levels':
      'Benutzerebenen auf Premium: ein Verlag mit Personen jeder Ebene, API-Schlüsseln, Apps und Einladungen jeder Art.',
    agency: 'Konto teilen auf Silber Premium: zwölf Kunden als Unterkonten, neun Personen, Zugriff je Kunde.',
    'downgrade-blocked': 'Konto teilen auf Silber Premium, acht von zehn Plätzen belegt: zu viel für Bronze.',
    'large-company':
      'Benutzerebenen im Tarif Premium: 100.000 Benutzer in einem Unternehmen. Sie kommen hinzu, während Sie sich umsehen.',
    empty: 'Keine Personen und keine Accounts: Legen Sie ein Login an, eröffnen Sie dann einen Account.',
  },
  confirm: {
    title: 'Szenario „{name}“ laden?',
    text: 'Es ersetzt alles, was jetzt da ist, in jedem Tab. Das lässt sich nicht rückgängig machen.',
    gone: 'Alle jetzigen Personen, Accounts, Einladungen und E-Mails sind weg',
    act: 'Szenario laden',
  },
  loaded: 'Szenario „{name}“ geladen',
  keyboard: {
    title: 'Tastatur',
    about: 'Gilt in diesem Browser.',
    letters: 'Tastenkürzel mit einem Buchstaben',
    lettersAbout: 'Schalten Sie sie ab, wenn Sie diktieren oder leicht an Tasten geraten.',
    invite: '„Benutzer einladen“ auf „Konto teilen“',
    search: 'Suche auf „Benutzer“ und „Rollen“',
  },
}
