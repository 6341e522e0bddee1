import { expect, it, onTestFinished } from 'vitest'
import { defineComponent, h } from 'vue'
import { useShortcutsEnabled } from '@/components/keyboard/useShortcut'
import KeyboardCard from '@/features/workbench/KeyboardCard.vue'
import SharingPage from '@/pages/SharingPage.vue'
import { allByRole, byRole, press } from '../../support/by-role'
import { click } from '../../support/user-actions'
import { mountApp, waitForRender, until } from '../../support/mount-app'

const Both = defineComponent(() => () => [h(KeyboardCard), h(SharingPage, { accountId: 'lindgarten' })])
const letters = () => byRole('checkbox', 'Shortcuts with a single letter') as HTMLInputElement

/** As from the page: the focus of the box itself would keep the key. */
async function pressOnPage(key: string) {
  letters().blur()
  press(key)
  await waitForRender()
}

it('WCAG 2.1.4: shortcuts of a single letter can be switched off, and it is kept', async () => {
  onTestFinished(() => {
    useShortcutsEnabled().value = true
  })
  await mountApp(Both)
  expect(letters().checked).toBe(true)
  await click('checkbox', 'Shortcuts with a single letter')
  expect(localStorage.getItem('seatplan.letter-keys')).toBe('off')
  await pressOnPage('i')
  expect(allByRole('dialog')).toEqual([])

  await click('checkbox', 'Shortcuts with a single letter')
  expect(localStorage.getItem('seatplan.letter-keys')).toBe('on')
  await pressOnPage('i')
  await until(() => byRole('dialog', 'Invite user'))
})
