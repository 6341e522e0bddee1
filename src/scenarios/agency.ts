import type { Access } from '@/domain/model/rows'
import type { Script } from './script'
import { DAY, HOUR, invitesTo, joins, opens, opensSubaccount, signsUp } from './steps'

const home = 'nordlicht'
const clients = [
  ['alpenkiosk', 'Alpenkiosk'],
  ['backhaus', 'Backhaus Brand'],
  ['bergfreunde', 'Bergfreunde Reisen'],
  ['citybike', 'Citybike Hamburg'],
  ['dentalis', 'Dentalis'],
  ['feinkost', 'Feinkost Lehmann'],
  ['gartenwelt', 'Gartenwelt'],
  ['hafenbuehne', 'Hafenbühne'],
  ['kletterhalle', 'Kletterhalle Nord'],
  ['lesezeit', 'Lesezeit Verlag'],
  ['optik', 'Optik Sander'],
  ['weinkontor', 'Weinkontor'],
] as const
type Client = (typeof clients)[number][0]

const manager: Access = { role: 'manager' }
const marketer: Access = { role: 'marketer' }
const designer: Access = { role: 'designer' }
const drafts: Access = { permissions: ['templates.draft', 'statistics.view'] }
const campaigns: Access = {
  permissions: [
    'campaigns.draft',
    'contacts.manage',
    'segments.manage',
    'templates.draft',
    'transactional.view',
    'transactional.suggest',
    'statistics.view',
  ],
}
const on = (access: Access, ...accountIds: (Client | typeof home)[]) =>
  accountIds.map((accountId) => ({ accountId, access }))

/** Account sharing on Silver Premium: an agency with twelve clients, where access differs between clients. */
export const agency: Script = {
  id: 'agency',
  startsAs: 'lena',
  steps: [
    signsUp('lena', 'Lena Thomsen', 'lena@nordlicht.example', 300 * DAY),
    opens(
      home,
      'lena',
      'Studio Nordlicht',
      { catalogueId: 'sharing', planId: 'sharing.silver' },
      300 * DAY - HOUR,
    ),
    ...clients.map(([id, name], n) => opensSubaccount(id, 'lena', home, name, (290 - 7 * n) * DAY)),
    ...joins('mats', 'Mats Lindqvist', 'mats@nordlicht.example', 'lena', home, 200 * DAY, [
      ...on(manager, home),
      ...clients.map(([accountId]) => ({ accountId, access: manager })),
    ]),
    ...joins('carla', 'Carla Weber', 'carla@nordlicht.example', 'lena', home, 190 * DAY, [
      ...on({ role: 'accountant' }, home),
    ]),
    ...joins('yusuf', 'Yusuf Demir', 'yusuf@nordlicht.example', 'lena', home, 180 * DAY, [
      ...on({ role: 'developer' }, home, 'citybike', 'dentalis', 'optik'),
    ]),
    ...joins('hanna', 'Hanna Vogt', 'hanna@nordlicht.example', 'lena', home, 150 * DAY, [
      ...on(marketer, 'alpenkiosk', 'backhaus', 'bergfreunde', 'feinkost', 'weinkontor'),
    ]),
    ...joins('jonas', 'Jonas Meer', 'jonas@nordlicht.example', 'lena', home, 120 * DAY, [
      ...on(campaigns, 'citybike', 'gartenwelt', 'kletterhalle'),
      ...on(marketer, 'dentalis'),
    ]),
    ...joins('aiko', 'Aiko Sato', 'aiko@nordlicht.example', 'lena', home, 90 * DAY, [
      ...on(designer, 'alpenkiosk', 'hafenbuehne', 'lesezeit'),
      ...on(drafts, 'weinkontor'),
    ]),
    ...joins('piet', 'Piet Jansen', 'piet@freelance.example', 'lena', home, 60 * DAY, [
      ...on(drafts, 'gartenwelt', 'lesezeit'),
    ]),
    ...joins('rosa', 'Rosa Lehmann', 'rosa@feinkost-lehmann.example', 'lena', home, 40 * DAY, [
      ...on(campaigns, 'feinkost'),
    ]),
    invitesTo('invite-timo', 'lena', home, 'timo@weinkontor.example', on(campaigns, 'weinkontor'), 2 * DAY),
  ],
}
