import type * as en from '../en/plans'

export const plan: typeof en.plan = {
  title: 'Tarif',
  about: 'Wie viele Personen {name} gemeinsam nutzen können, und mit welchen Rollen.',
  aboutTree: 'Der Tarif gehört zu {primary} und gilt für alle Unterkonten, auch für {name}.',
  closed: {
    title: 'Den Tarif sehen nur andere',
    text: 'Ihn sehen Personen, die den Tarif des Hauptkontos ansehen dürfen. Wenn Sie dazugehören möchten, fragen Sie {owner}.',
  },
  see: 'Tarife ansehen',
  ask: 'Um den Tarif zu ändern, fragen Sie {owner}.',
  theOwner: 'den Inhaber des Kontos',
  viewOnly: 'Sie dürfen die Tarife ansehen, aber keinen wählen. Um den Tarif zu ändern, fragen Sie {owner}.',
  all: 'Alle Tarife',
  present: 'Ihr Tarif',
  choose: '{plan} wählen',
  fits: 'Alles passt',
  facts: {
    custom: 'Benutzerdefinierte Berechtigungen',
    has: 'enthalten',
    missing: 'nicht enthalten',
  },
  table: {
    users: 'Benutzer neben dem Inhaber',
    subaccounts: 'Unterkonten',
    unlimited: 'unbegrenzt',
    included: 'In jedem Tarif: {what}.',
    choose: 'Wählen',
    wouldChange: '{what} müsste sich ändern | {what} müssten sich ändern',
    changes: {
      people: '{n} Person | {n} Personen',
      roles: '{n} vergebene Rolle | {n} vergebene Rollen',
      custom: '{n}-mal benutzerdefinierte Berechtigungen | {n}-mal benutzerdefinierte Berechtigungen',
      subaccounts: '{n} Unterkonto | {n} Unterkonten',
    },
  },
  blocked: {
    people: '{n} Person zu viel | {n} Personen zu viel',
    roles: '{n} vergebene Rolle gibt es hier nicht | {n} vergebene Rollen gibt es hier nicht',
    custom:
      '{n}-mal benutzerdefinierte Berechtigungen gibt es hier nicht | {n}-mal benutzerdefinierte Berechtigungen gibt es hier nicht',
    subaccounts: '{n} Unterkonto zu viel | {n} Unterkonten zu viel',
  },
  custom: {
    title: 'Individueller Tarif',
    text: 'Mehr Plätze oder andere Rollen? Individuelle Tarife werden persönlich vereinbart; hier gibt es dafür nichts zu wählen. In diesem Arbeitsbereich ist ein individueller Tarif ein bearbeiteter Tarif des Katalogs.',
  },
  resolving: {
    blocked: '{plan} passt noch nicht: {blockers}.',
    step: {
      people:
        'Die Auswahl unten beginnt mit dem schonendsten Weg, damit es passt. Ändern Sie, was Sie möchten; es geschieht nichts, bevor Sie es bestätigen.',
      subaccounts:
        'Wählen Sie unten, welche Unterkonten geschlossen werden; es geschieht nichts, bevor Sie es bestätigen.',
      both: 'Für die Personen beginnt die Auswahl unten mit dem schonendsten Weg, damit es passt; welche Unterkonten geschlossen werden, wählen Sie. Es geschieht nichts, bevor Sie es bestätigen.',
      partly:
        'Unten wählen Sie, was Sie sehen und ändern dürfen. Zum Übrigen fragen Sie {owner}; es geschieht nichts, bevor Sie es bestätigen.',
    },
    askStep:
      'Benutzer entfernen und ihren Zugriff ändern dürfen Sie nicht. Bitten Sie {owner}, Platz zu schaffen, oder wählen Sie einen anderen Tarif.',
    fitsNow: 'Jetzt passt alles in {plan}. Es muss sich nichts mehr ändern.',
    back: 'Zurück zu allen Tarifen',
    what: 'Was sich ändern muss',
    seats:
      '{n} Person zu viel: {used} Plätze sind belegt, {plan} hat {limit} | {n} Personen zu viel: {used} Plätze sind belegt, {plan} hat {limit}',
    noSeats: '{n} Person zu viel: {plan} hat keine Plätze | {n} Personen zu viel: {plan} hat keine Plätze',
    roles:
      '{n} vergebene Rolle, die es in {plan} nicht gibt | {n} vergebene Rollen, die es in {plan} nicht gibt',
    custom:
      '{n}-mal benutzerdefinierte Berechtigungen, die es in {plan} nicht gibt | {n}-mal benutzerdefinierte Berechtigungen, die es in {plan} nicht gibt',
    subaccounts:
      '{n} Unterkonto zu viel: {used} sind offen, {plan} hat {limit} | {n} Unterkonten zu viel: {used} sind offen, {plan} hat {limit}',
    moreBlockers: 'und {n} weitere, in der Zeile unten | und {n} weitere, je in der Zeile unten',
    others: 'und {n} weitere, für Sie nicht sichtbar | und {n} weitere, für Sie nicht sichtbar',
    people: 'Wer bleibt, und als was',
    search: 'Personen suchen',
    nobodyFound: 'Hier heißt niemand {search}.',
    more: '{n} weitere anzeigen | {n} weitere anzeigen',
    unaffected: '{n} Person anzeigen, bei der alles passt | {n} Personen anzeigen, bei denen alles passt',
    outcome: 'Was mit {email} geschieht',
    keep: 'Behalten',
    remove: 'Entfernen',
    withdraw: 'Zurückziehen',
    loses: 'Verliert den Zugriff auf {accounts}.',
    withdrawn: 'Die Einladung zu {accounts} wird zurückgezogen.',
    goesAlong: 'Wird zurückgezogen, da die Person entfernt wird.',
    goesWithAccounts: 'Verliert den Zugriff auf {accounts}, da alles davon geschlossen wird.',
    nothingFor: 'In {plan} gibt es nichts, was {who} behalten oder erhalten könnte.',
    noNearest:
      'In {plan} gibt es für {who} keine Rolle, bei der nichts hinzukommt. Wählen Sie eine, die es gibt, oder entfernen Sie den Zugriff.',
    keptWithout:
      'Ohne Zugriff bleibt niemand: Wählen Sie für {who} eine Rolle, oder entfernen Sie den Zugriff.',
    yourself: 'Das sind Sie: Ihren eigenen Zugriff kann nur jemand anderes ändern.',
    fixed: 'Diesen Zugriff dürfen Sie nicht ändern.',
    retained: 'Lässt sich hier nicht entfernen: Einen Teil des Zugriffs dürfen Sie nicht beenden.',
    holds: '{access} auf {accounts}',
    edit: 'Zugriff von {email} ändern',
    change: 'Ändern',
    accessOf: 'Zugriff von {email} auf {account}',
    asNow: 'Wie jetzt',
    sameTicked: 'Dieselben Berechtigungen wie jetzt, von Hand angekreuzt',
    fewerTicked: 'Was der jetzige Zugriff erlaubt, soweit es sich ankreuzen lässt',
    none: 'Kein Zugriff',
    noneAbout: 'Der Zugriff auf diesen Account endet; der übrige bleibt',
    lost: 'Hier entfällt die {n} Berechtigung | Hier entfallen alle {n} Berechtigungen',
    close: 'Welche Unterkonten geschlossen werden',
    closeAbout: 'Ein geschlossenes Unterkonto bleibt geschlossen: Zugriff, Schlüssel und Apps dort enden.',
    confirming: {
      title: 'Zu {plan} wechseln?',
      titleClosing:
        '{n} Unterkonto schließen und zu {plan} wechseln? | {n} Unterkonten schließen und zu {plan} wechseln?',
      users: 'Verliert den Zugriff: {names} | Verlieren den Zugriff: {names}',
      invitations: 'Einladung wird zurückgezogen: {names} | Einladungen werden zurückgezogen: {names}',
      changed: 'Erhält anderen Zugriff: {names} | Erhalten anderen Zugriff: {names}',
      closing:
        'Niemand kann {accounts} mehr nutzen, und was geschlossen ist, lässt sich nicht wieder öffnen.',
      notNow: 'Inzwischen hat sich etwas geändert: Sehen Sie die Auswahl noch einmal an.',
    },
    tally: {
      seats: '{used} von {limit} Plätzen',
      unlimited: '{n} Platz, unbegrenzt | {n} Plätze, unbegrenzt',
      fits: 'Alles passt',
      still: 'Noch {blockers}',
    },
    still: {
      unsettled: '{n} Person ohne Rolle | {n} Personen ohne Rolle',
      people: '{n} Person zu viel | {n} Personen zu viel',
      roles: '{n} Rolle, die es in {plan} nicht gibt | {n} Rollen, die es in {plan} nicht gibt',
      custom:
        '{n}-mal benutzerdefinierte Berechtigungen, die es in {plan} nicht gibt | {n}-mal benutzerdefinierte Berechtigungen, die es in {plan} nicht gibt',
      subaccounts: '{n} Unterkonto zu viel | {n} Unterkonten zu viel',
    },
    left: 'Zuerst: {blockers}.',
    unsettled: 'Zuerst: für {who} eine Rolle wählen oder den Zugriff entfernen.',
    firstStep: 'Schritt 1 von 2: Als Nächstes sehen Sie mit Namen, wer geht, und bestätigen es.',
    ends: {
      users: '{n} Person verliert den Zugriff | {n} Personen verlieren den Zugriff',
      changed: '{n} erhält anderen Zugriff | {n} erhalten anderen Zugriff',
      closed: '{n} Unterkonto wird geschlossen | {n} Unterkonten werden geschlossen',
      keys: '{n} API-Schlüssel endet | {n} API-Schlüssel enden',
      appSessions: '{n} App wird abgemeldet | {n} Apps werden abgemeldet',
      invitations: '{n} Einladung wird zurückgezogen | {n} Einladungen werden zurückgezogen',
      seats: '{n} Platz wird frei | {n} Plätze werden frei',
    },
    downgrade: 'Auflösen und herabstufen',
    otherPlan: 'Auflösen und Tarif wechseln',
    reset: 'Vorschlag wiederherstellen',
    changedSince: 'Inzwischen hat sich etwas geändert: {who}. Ihre Auswahl bleibt, soweit sie noch zutrifft.',
  },
}
