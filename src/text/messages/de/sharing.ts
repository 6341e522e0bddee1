import type { sharing as source } from '../en/sharing'

export const sharing: typeof source = {
  title: 'Konto teilen',
  invite: 'Benutzer einladen',
  description: 'Alle, die {name} nutzen können, und was sie dürfen.',
  plan: 'Tarif {plan}',
  people: 'Personen mit Zugriff',
  columns: { person: 'Person', access: 'Zugriff', status: 'Status', manage: 'Verwalten' },
  you: 'Sie',
  others: 'und auf {n} weiterem Account | und auf {n} weiteren Accounts',
  everything: 'Darf alles',
  invitedBy: 'Von {name} {time} eingeladen',
  status: {
    active: 'Aktiv',
    pending: 'Ausstehend',
    accepted: 'Angenommen',
    declined: 'Abgelehnt',
    withdrawn: 'Zurückgezogen',
    expired: 'Abgelaufen',
  },
  expires: 'läuft {time} ab',
  void: {
    'sender-left': 'Absender nicht mehr dabei – kann nicht angenommen werden',
    'sender-may-not': 'Absender darf dies nicht mehr vergeben – kann nicht angenommen werden',
  },
  sendInMyName: 'In meinem Namen senden',
  manage: '{email} verwalten',
  resend: 'Einladung erneut versenden',
  alone: 'Noch hat niemand sonst Zugriff. Laden Sie jemanden ein, um gemeinsam an {name} zu arbeiten.',
  seats: {
    title: 'Benutzerplätze',
    used: 'Belegte Benutzerplätze',
    words: '{active} aktiv, {pending} ausstehend, {free} von {limit} frei',
    wordsActive: '{active} aktiv, {free} von {limit} frei',
    unlimited: '{n} Benutzer, unbegrenzt | {n} Benutzer, unbegrenzt',
    free: 'Frei',
    typed: 'Diese Einladung',
    counts: 'Aktive Benutzer und ausstehende Einladungen belegen je einen Platz. Der Inhaber belegt keinen.',
    countsActive:
      'Aktive Benutzer belegen je einen Platz. Ausstehende Einladungen und der Inhaber belegen keinen.',
  },
}
