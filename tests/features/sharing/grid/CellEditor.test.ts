import { expect, it } from 'vitest'
import { allByRole, byRole, descriptionOf, press } from '../../../support/by-role'
import { alerts, choose, click, type, textOf } from '../../../support/user-actions'
import { waitForRender, until } from '../../../support/mount-app'
import { cellOf, editCell, openGrid, openCell, textIn } from './access-grid'

const closed = () =>
  until(() => {
    expect(allByRole('dialog')).toEqual([])
  })

it('C1: changes the access in the cell, says so, and gives focus back to it', async () => {
  await openGrid()
  const editor = await editCell('Hanna Vogt', 'Alpenkiosk')
  expect(editor.textContent).toContain('hanna@nordlicht.example')
  expect(document.activeElement).toBe(byRole('combobox', 'Access to Alpenkiosk'))
  expect(descriptionOf(byRole('button', 'Save'))).toBe('Nothing has changed yet.')
  await choose('Access to Alpenkiosk', 'Designer')
  expect(textOf(editor.querySelector('summary'))).toMatch(/lost/)
  await click('button', 'Save')
  await closed()
  await until(() => {
    expect(textIn(cellOf('Hanna Vogt', 'Alpenkiosk'))).toBe('Designer')
  })
  expect(document.activeElement).toBe(cellOf('Hanna Vogt', 'Alpenkiosk'))
  expect(document.body.textContent).toContain('Access of hanna@nordlicht.example changed')
})

it('gives the same access on further accounts in the same step', async () => {
  const { workspace } = await openGrid()
  await editCell('Piet Jansen', 'Alpenkiosk')
  await choose('Access to Alpenkiosk', 'Custom')
  await click('checkbox', 'Edit template drafts')
  await click('checkbox', 'Backhaus Brand')
  await click('checkbox', 'Dentalis')
  await click('button', 'Save')
  await closed()
  for (const account of ['Alpenkiosk', 'Backhaus', 'Dentalis']) {
    await until(() => {
      expect(textIn(cellOf('Piet Jansen', account))).toMatch(/^Custom\s\(1\)$/)
    })
  }
  expect(textIn(cellOf('Piet Jansen', 'Feinkost'))).toBe('No access')
  const seen = await workspace.queries.sharing({ accountId: 'nordlicht', actorId: 'lena' })
  const piet = 'rows' in seen ? seen.rows.find(({ personId }) => personId === 'piet') : undefined
  expect(piet?.accesses).toHaveLength(5)
})

it('says where the same access is already, and what it would take the place of', async () => {
  await openGrid({ locale: 'de' })
  await editCell('Piet Jansen', 'Gartenwelt')
  expect(descriptionOf(byRole('checkbox', 'Lesezeit Verlag'))).toContain('Hat diesen Zugriff schon')
  await choose('Zugriff auf Gartenwelt', 'Marketer')
  expect(descriptionOf(byRole('checkbox', 'Lesezeit Verlag'))).toBe(
    'Jetzt: Benutzerdefiniert (2 Berechtigungen)',
  )
  await click('button', 'Speichern')
  await closed()
  await until(() => {
    expect(textIn(cellOf('Piet Jansen', 'Gartenwelt'))).toBe('Marketer')
  })
  expect(textIn(cellOf('Piet Jansen', 'Lesezeit'))).toMatch(/^Benutzerdefiniert\s\(2\)$/)
})

it('I10: an open invitation is changed as well, and what it offers elsewhere stays', async () => {
  const { workspace } = await openGrid()
  await editCell('timo@weinkontor.example', 'Dentalis')
  await choose('Access to Dentalis', 'Marketer')
  await click('button', 'Save')
  await closed()
  await until(() => {
    expect(textIn(cellOf('timo@weinkontor.example', 'Dentalis'))).toBe('Marketer')
  })
  expect(textIn(cellOf('timo@weinkontor.example', 'Weinkontor'))).toMatch(/^Custom\s\(7\)$/)
  const seen = await workspace.queries.sharing({ accountId: 'nordlicht', actorId: 'lena' })
  expect('rows' in seen && seen.rows.find(({ email }) => email.startsWith('timo'))?.status).toBe('pending')
})

it('says when the access was changed elsewhere, what it is now, and starts again from there', async () => {
  const { run } = await openGrid()
  await editCell('Hanna Vogt', 'Alpenkiosk')
  await choose('Access to Alpenkiosk', 'Designer')
  const other = [{ accountId: 'alpenkiosk', access: { role: 'developer' } }]
  const hanna = { primaryId: 'nordlicht', personIds: ['hanna'], invitationIds: [] }
  await run({ type: 'ChangeAccess', ...hanna, offers: other })
  await until(() => {
    expect(alerts()[0]).toContain('changed elsewhere')
  })
  expect(byRole('dialog').textContent).toContain('It is now: Developer.')
  await click('button', 'Start again from the current state')
  expect(byRole('combobox', 'Access to Alpenkiosk').textContent).toContain('Developer')
  await choose('Access to Alpenkiosk', 'Designer')
  await click('button', 'Save')
  await closed()
})

it('a change on another account does not stop it', async () => {
  const { run } = await openGrid()
  await editCell('Hanna Vogt', 'Alpenkiosk')
  await choose('Access to Alpenkiosk', 'Designer')
  const offers = [{ accountId: 'backhaus', access: { role: 'developer' } }]
  await run({ type: 'ChangeAccess', primaryId: 'nordlicht', personIds: ['hanna'], invitationIds: [], offers })
  await click('button', 'Save')
  await closed()
  await until(() => {
    expect(textIn(cellOf('Hanna Vogt', 'Alpenkiosk'))).toBe('Designer')
  })
})

it('C2: removes the access on one account after asking', async () => {
  await openGrid()
  await editCell('Piet Jansen', 'Gartenwelt')
  await click('button', 'Delete access')
  const asked = await until(() => byRole('alertdialog', 'Delete access of Piet Jansen to Gartenwelt?'))
  expect(textOf(asked)).toContain('Access to other accounts stays.')
  expect(document.activeElement?.textContent).toContain('Cancel')
  asked.querySelectorAll('button')[1]?.click()
  await until(() => {
    expect(textIn(cellOf('Piet Jansen', 'Gartenwelt'))).toBe('No access')
  })
  await closed()
  await until(() => {
    expect(document.activeElement).toBe(cellOf('Piet Jansen', 'Gartenwelt'))
  })
})

it('C2: the last account of a user says what ends with it, counted', async () => {
  await openGrid()
  await editCell('Rosa Lehmann', 'Feinkost Lehmann')
  await click('button', 'Delete access')
  const asked = await until(() => byRole('alertdialog'))
  await until(() => {
    expect(textOf(asked)).toContain('1 seat is freed')
  })
  expect(textOf(asked)).toContain('There is no other access left')
  asked.querySelectorAll('button')[1]?.click()
  await until(() => {
    expect(allByRole('row').some(({ textContent }) => textContent.includes('Rosa'))).toBe(false)
    expect(document.activeElement?.outerHTML.slice(0, 200)).toContain('gridcell')
  })
})

it('C2: without its last account an invitation is withdrawn, and the button says so', async () => {
  await openGrid()
  await editCell('timo@weinkontor.example', 'Weinkontor')
  await click('button', 'Withdraw invitation')
  const asked = await until(() =>
    byRole('alertdialog', 'Withdraw the invitation to timo@weinkontor.example?'),
  )
  asked.querySelectorAll('button')[1]?.click()
  await until(() => {
    expect(document.body.textContent).toContain('Pending 0')
  })
  await closed()
})

it('finds the further accounts by typing, and Enter there saves nothing', async () => {
  await openGrid()
  const editor = await editCell('Piet Jansen', 'Alpenkiosk')
  await choose('Access to Alpenkiosk', 'Designer')
  await type('Find further accounts', 'welt')
  const boxes = [...editor.querySelectorAll<HTMLInputElement>('input[type=checkbox]')]
  expect(boxes.map(({ labels }) => labels?.[0]?.textContent.trim())).toEqual(['All accounts', 'Gartenwelt'])
  press('Enter')
  await waitForRender()
  expect(allByRole('dialog')).toHaveLength(1)
})

it('what is chosen is not lost to a click on another cell', async () => {
  await openGrid()
  const editor = await editCell('Piet Jansen', 'Alpenkiosk')
  await choose('Access to Alpenkiosk', 'Custom')
  await openCell('Hanna Vogt', 'Backhaus Brand')
  expect(allByRole('dialog')).toEqual([editor])
  expect(byRole('combobox', 'Access to Alpenkiosk').textContent).toContain('Custom')
  expect(document.activeElement).toBe(byRole('combobox', 'Access to Alpenkiosk'))
  await click('button', 'Cancel')
  await closed()
  await editCell('Hanna Vogt', 'Backhaus Brand')
})
