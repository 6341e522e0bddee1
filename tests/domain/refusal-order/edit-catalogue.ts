import * as ask from '../../fixtures/commands'
import { caseCatalogue } from '../../fixtures/catalogue'
import { withoutRole } from '../../fixtures/catalogue-edits'
import type { OrderCase } from './situation'
import { usual } from './situation'

const cases = caseCatalogue()
const broken = { ...cases, successorRole: 'gone' }
const moved = { seen: { 'catalogues/cases': 9 } }

export const editCatalogueCases: OrderCase[] = [
  [
    'not-found',
    'changed-since',
    { facts: usual, command: ask.editCatalogue(cases, 'gone'), options: moved },
    { command: ask.editCatalogue(cases) },
  ],
  [
    'changed-since',
    'catalogue-invalid',
    { facts: usual, command: ask.editCatalogue(broken), options: moved },
    { options: {} },
  ],
  [
    'catalogue-invalid',
    'catalogue-blocked',
    { facts: usual, command: ask.editCatalogue({ ...withoutRole(cases, 'viewer'), successorRole: 'gone' }) },
    { command: ask.editCatalogue(withoutRole(cases, 'viewer')) },
  ],
]
