import { defaultPolicies } from './policies'
import type { Catalogue, Label, Plan, Role } from '@/domain/model/catalogue'
import { sharingAreas } from './sharing-areas'

const role = (id: string, label: Label, purpose: Label): Role => ({
  id,
  label,
  purpose,
  permissions: sharingAreas.heldBy(id),
})

const roles: Role[] = [
  role(
    'manager',
    { en: 'Manager', de: 'Manager' },
    { en: 'Everything but sharing the account', de: 'Alles außer der Kontofreigabe' },
  ),
  role(
    'accountant',
    { en: 'Accountant', de: 'Buchhalter' },
    { en: 'Plan, balance and invoices', de: 'Tarif, Guthaben und Rechnungen' },
  ),
  role(
    'developer',
    { en: 'Developer', de: 'Entwickler' },
    {
      en: 'API keys, transactional templates and alerts',
      de: 'API-Schlüssel, Transaktionsvorlagen und Warnungen',
    },
  ),
  role(
    'marketer',
    { en: 'Marketer', de: 'Marketer' },
    { en: 'Campaigns, contacts and statistics', de: 'Kampagnen, Kontakte und Statistik' },
  ),
  role(
    'designer',
    { en: 'Designer', de: 'Designer' },
    { en: 'Template drafts and locked sections', de: 'Vorlagenentwürfe und gesperrte Abschnitte' },
  ),
]

const allRoles = roles.map(({ id }) => id)
const premium = (id: string, en: string, de: string, seats: number, held = allRoles): Plan => ({
  id: `sharing.${id}`,
  label: { en: `${en} Premium`, de: `${de} Premium` },
  seats,
  roles: held,
  custom: true,
  subaccounts: null,
})

/** The catalogue for account sharing: permissions on a primary account and its subaccounts (2.1). */
export const sharing: Catalogue = {
  id: 'sharing',
  label: { en: 'Account sharing', de: 'Kontofreigabe' },
  terms: {
    role: { en: 'Role', de: 'Rolle' },
    roles: { en: 'Roles', de: 'Rollen' },
    revoke: { en: 'Delete access', de: 'Zugriff löschen' },
    revoked: { en: 'deleted', de: 'gelöscht' },
    revokeUser: { en: 'Delete access', de: 'Zugriff löschen' },
    leave: { en: 'Leave account', de: 'Konto verlassen' },
    sharing: { en: 'Share account', de: 'Konto teilen' },
  },
  areas: sharingAreas.areas,
  roles,
  plans: [
    {
      id: 'sharing.free',
      label: { en: 'Free', de: 'Free' },
      seats: 0,
      roles: [],
      custom: false,
      subaccounts: 1,
    },
    premium('bronze', 'Bronze', 'Bronze', 5, ['manager', 'accountant']),
    premium('crystal', 'Crystal', 'Kristall', 5),
    premium('silver', 'Silver', 'Silber', 10),
    premium('gold', 'Gold', 'Gold', 15),
    premium('platinum', 'Platinum', 'Platin', 15),
    premium('diamond', 'Diamond', 'Diamant', 15),
  ],
  limits: { newUsers: 25, windowHours: 24, validDays: 30 },
  successorRole: 'manager',
  policies: defaultPolicies,
  revision: 1,
}
