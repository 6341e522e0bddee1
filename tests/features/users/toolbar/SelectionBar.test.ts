import { expect, it } from 'vitest'
import SelectionBar from '@/features/users/toolbar/SelectionBar.vue'
import type { Locale } from '@/text/i18n'
import { byRole } from '../../../support/by-role'
import { click } from '../../../support/user-actions'
import { mountApp, until } from '../../../support/mount-app'

const keys = (count: number) => new Set(Array.from({ length: count }, (_, n) => `person-${n}`))

async function bar(count: number, locale: Locale = 'en') {
  const { wrapper } = await mountApp(SelectionBar, {
    props: { selected: keys(count), users: undefined },
    locale,
  })
  return wrapper.findComponent(SelectionBar)
}

it('K5: more than 500 selected can be neither changed nor revoked, and both buttons say why', async () => {
  const shown = await bar(501)
  for (const name of ['Change level', 'Revoke access']) {
    await until(() => {
      const button = byRole('button', name)
      expect(button.getAttribute('aria-disabled')).toBe('true')
      const reason = document.querySelector(`#${button.getAttribute('aria-describedby') ?? 'none'}`)
      expect(reason?.textContent).toBe(
        'At most 500 people are possible at once. Split the list and do one part after the other.',
      )
    })
    await click('button', name)
  }
  expect(shown.emitted()).toEqual({})
  expect(byRole('button', 'Clear selection').getAttribute('aria-disabled')).toBeNull()
})

it('K5: 500 are not too many', async () => {
  const shown = await bar(500)
  await click('button', 'Change level')
  await click('button', 'Revoke access')
  expect(shown.emitted()).toMatchObject({ changeRole: [[]], revoke: [[]] })
})

it('K5: says the same in German', async () => {
  await bar(501, 'de')
  await until(() => {
    expect(document.body.textContent).toContain('Es sind höchstens 500 Personen auf einmal möglich.')
  })
})
