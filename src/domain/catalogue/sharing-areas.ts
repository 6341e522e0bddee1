import { defineMatrix } from './matrix'

/** Areas and permissions of the catalogue `sharing`: id, en, de, roles that have it, basis, `owner-only`. */
export const sharingAreas = defineMatrix(
  {
    'transactional.view': ['transactional.suggest', 'transactional.publish', 'monitoring.manage'],
    'billing.view': ['billing.edit'],
  },
  ['sharing', 'Account sharing', 'Kontofreigabe', [
    ['users.invite', 'Invite users', 'Benutzer einladen', '', 'stated', 'owner-only'],
    ['users.revoke', 'Delete users’ access', 'Zugriff löschen', '', 'stated', 'owner-only'],
    ['users.change-access', 'Edit users’ access', 'Zugriff bearbeiten', '', 'stated', 'owner-only'],
  ]],
  ['account', 'Account', 'Konto', [
    ['account.transfer', 'Transfer ownership', 'Inhaberschaft übertragen', '', 'derived', 'owner-only'],
    ['account.close', 'Close the account', 'Konto schließen', '', 'derived', 'owner-only'],
    ['security.require-two-factor', 'Require two-factor sign-in', 'Zwei-Faktor-Anmeldung verlangen', '', 'derived', 'owner-only'],
    ['account.rename', 'Change account settings and name', 'Einstellungen und Namen ändern', 'manager', 'stated'],
    ['subaccounts.manage', 'Create and close subaccounts', 'Unterkonten anlegen und schließen', 'manager', 'derived'],
    ['senders.manage', 'Manage senders and domains', 'Absender und Domains verwalten', 'manager', 'derived'],
    ['api-keys.manage', 'Manage API keys', 'API-Schlüssel verwalten', 'manager developer', 'stated'],
  ]],
  ['campaigns', 'Campaigns', 'Kampagnen', [
    ['campaigns.draft', 'View campaigns and edit drafts', 'Kampagnen ansehen und Entwürfe bearbeiten', 'manager marketer', 'stated'],
    ['campaigns.send', 'Send campaigns', 'Kampagnen senden', 'manager marketer', 'stated'],
    ['automations.manage', 'Manage automations', 'Automatisierungen verwalten', 'manager marketer', 'stated'],
  ]],
  ['contacts', 'Contacts', 'Kontakte', [
    ['contacts.manage', 'Manage contact lists', 'Kontaktlisten verwalten', 'manager marketer', 'stated'],
    ['segments.manage', 'Manage segments and contact fields', 'Segmente und Kontaktfelder verwalten', 'manager marketer', 'stated'],
    ['contacts.export', 'Export contacts', 'Kontakte exportieren', 'manager', 'derived'],
  ]],
  ['templates', 'Templates', 'Vorlagen', [
    ['templates.draft', 'Edit template drafts', 'Vorlagenentwürfe bearbeiten', 'manager designer', 'stated'],
    ['templates.publish', 'Edit and publish templates', 'Vorlagen bearbeiten und veröffentlichen', 'manager', 'stated'],
    ['templates.lock-sections', 'Lock template sections', 'Vorlagenabschnitte sperren', 'manager developer designer', 'stated'],
  ]],
  ['transactional', 'Transactional', 'Transaktional', [
    ['transactional.view', 'View transactional templates', 'Transaktionsvorlagen ansehen', 'manager developer marketer', 'stated'],
    ['transactional.suggest', 'Suggest changes to transactional templates', 'Änderungen an Transaktionsvorlagen vorschlagen', 'manager developer marketer', 'stated'],
    ['transactional.publish', 'Publish transactional templates', 'Transaktionsvorlagen veröffentlichen', 'manager developer', 'stated'],
    ['monitoring.manage', 'Set up real-time monitoring and alerts', 'Echtzeitüberwachung und Warnungen einrichten', 'manager developer', 'stated'],
  ]],
  ['statistics', 'Statistics', 'Statistik', [
    ['statistics.view', 'View statistics and reports', 'Statistiken und Berichte ansehen', 'manager marketer', 'stated'],
  ]],
  ['billing', 'Billing', 'Abrechnung', [
    ['billing.view', 'View the plan', 'Tarif ansehen', 'manager accountant', 'stated'],
    ['billing.edit', 'Change the plan', 'Tarif ändern', 'manager', 'derived'],
    ['billing.balance', 'Prepaid balance and deposits', 'Guthaben und Einzahlungen', 'manager accountant', 'stated'],
    ['billing.invoices', 'View invoices', 'Rechnungen ansehen', 'manager accountant', 'stated'],
  ]],
  ['paid-extras', 'Paid extras', 'Kostenpflichtige Extras', [
    ['verification.use', 'Use bulk address verification', 'Adressprüfung nutzen', 'manager', 'stated'],
    ['previews.use', 'Use e-mail previews', 'E-Mail-Vorschauen nutzen', 'manager', 'stated'],
  ]],
)
