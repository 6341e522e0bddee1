import { expect, it } from 'vitest'
import AccessDifferences from '@/components/access/AccessDifferences.vue'
import { sharing as catalogue } from '@/domain/catalogue/sharing'
import type { Access } from '@/domain/model/rows'
import { singleLineText } from '../../support/user-actions'
import { mountApp } from '../../support/mount-app'

const change = (accountName: string, before: Access, after?: Access) => ({
  accountId: accountName,
  accountName,
  before,
  after,
})
const custom = (...permissions: string[]): Access => ({ permissions })
const designer: Access = { role: 'designer' }

it('C3: says where access ends, and with how many keys and apps; the same difference stands once', async () => {
  const { wrapper } = await mountApp(AccessDifferences, {
    props: {
      catalogue,
      showAccountNames: true,
      changes: [
        change('Bakery', custom(), designer),
        change('Florist', custom(), custom('templates.lock-sections', 'templates.draft')),
        change('Garage', custom('templates.draft'), designer),
        change('Harbour', designer, custom('templates.draft', 'templates.lock-sections')),
        change('Inn', designer),
      ],
      effects: {
        ...{ keys: 2, appSessions: 1, invitations: 0, seats: 0 },
        ending: { keys: ['Shop', 'Reports'], appSessions: ['ios'] },
      },
    },
  })
  expect(wrapper.findAll('summary, p').map(({ element }) => singleLineText(element))).toEqual([
    'Loses access to Inn',
    'Gains 2 permissions on Bakery and Florist',
    'Gains 1 permission on Garage',
    'The same permissions as now on Harbour',
    '2 API keys end: Shop and Reports; 1 app is signed out: iOS',
  ])
})
