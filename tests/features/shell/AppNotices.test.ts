import { expect, it, onTestFinished } from 'vitest'
import AppNotices from '@/features/shell/AppNotices.vue'
import { useWorkspaceStore } from '@/stores/workspace'
import { Fault, type FaultCode } from '@/storage/database/faults'
import { allByRole, byRole } from '../../support/by-role'
import { mountApp, waitForRender, until } from '../../support/mount-app'

async function mountWithFault(code: FaultCode) {
  const app = await mountApp(AppNotices)
  const [region] = allByRole('alert')
  expect(region?.textContent.trim(), 'Y-02: the region is there before').toBe('')
  useWorkspaceStore().report(new Fault(code))
  await waitForRender()
  return { ...app, region }
}

it('Y-07: an outdated tab is told to reload until it does', async () => {
  const { region } = await mountWithFault('tab-out-of-date')
  expect(region?.textContent).toContain('This tab is out of date')
  expect(byRole('button', 'Reload')).toBeDefined()
  expect(allByRole('button', 'Close')).toEqual([])
})

it.each(['unexpected', 'storage-full', 'files-missing'] as const)(
  '%s is over once it has been read',
  async (code) => {
    const { region } = await mountWithFault(code)
    const heading = document.createElement('h1')
    const main = document.body.appendChild(document.createElement('main'))
    main.append(heading)
    onTestFinished(() => main.remove())
    ;(await until(() => byRole('button', 'Close'))).click()
    await until(() => expect(region?.textContent.trim()).toBe(''))
    expect(document.activeElement, 'focus is not lost').toBe(heading)
  },
)

it('a scenario that grows says how far it is, and stops where one wants it to', async () => {
  const { workspace } = await mountApp(AppNotices, { scenario: 'large-company', as: 'birte', isBusy: true })
  const heading = document.createElement('h1')
  const main = document.body.appendChild(document.createElement('main'))
  main.append(heading)
  onTestFinished(() => main.remove())
  await until(() =>
    expect(byRole('progressbar', 'Users joining').getAttribute('aria-valuenow')).not.toBe('0'),
  )
  byRole('button', 'Stop here').click()
  await until(() => expect(allByRole('progressbar')).toEqual([]))
  expect(document.activeElement, 'focus is not lost').toBe(heading)
  const { seeded, total } = await workspace.queries.seedingProgress()
  expect(seeded).toBe(total)
  expect(seeded).toBeLessThan(100_000)
})
