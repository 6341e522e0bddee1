import { expect, it } from 'vitest'
import ScenarioList from '@/features/workbench/ScenarioList.vue'
import { useSessionStore } from '@/stores/session'
import { byRole, descriptionOf } from '../../support/by-role'
import { mountApp, waitForRender, until } from '../../support/mount-app'

async function ask(button: string) {
  byRole('button', button).focus()
  byRole('button', button).click()
  await waitForRender()
}

it('W4, Y-06: says that everything is gone and asks first, with focus on Cancel', async () => {
  const { workspace } = await mountApp(ScenarioList)
  await ask('Load Full Bronze')
  expect(descriptionOf(byRole('alertdialog'))).toContain('are gone')
  expect(document.activeElement).toBe(byRole('button', 'Cancel'))
  byRole('button', 'Cancel').click()
  await waitForRender()
  expect(await workspace.queries.actor({ personId: 'olga' })).toHaveProperty('person')
  expect(document.activeElement).toBe(byRole('button', 'Load Full Bronze'))
})

it('W4: loads a scenario and acts as its first owner', async () => {
  const { wrapper, workspace } = await mountApp(ScenarioList)
  await ask('Load Full Bronze')
  byRole('button', 'Load scenario').click()
  await until(() => expect(wrapper.emitted('loaded')).toHaveLength(1))
  expect(useSessionStore().personId).toBe('clara')
  const actor = await workspace.queries.actor({ personId: 'olga' })
  expect(actor.ended).toBe(false)
  expect(actor.person).toBeUndefined()
})

it('W4: in Empty nobody acts', async () => {
  const { wrapper } = await mountApp(ScenarioList)
  await ask('Load Empty')
  byRole('button', 'Load scenario').click()
  await until(() => expect(wrapper.emitted('loaded')).toHaveLength(1))
  expect(useSessionStore().isNobody).toBe(true)
})
