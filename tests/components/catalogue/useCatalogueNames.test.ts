import { expect, it } from 'vitest'
import { defineComponent, h, type Component } from 'vue'
import { levels } from '@/domain/catalogue/levels'
import { sharing } from '@/domain/catalogue/sharing'
import type { Catalogue } from '@/domain/model/catalogue'
import AppHeader from '@/features/shell/AppHeader.vue'
import { provideCatalogue, useCatalogueNames } from '@/components/catalogue/useCatalogueNames'
import { useAccountsStore } from '@/stores/accounts'
import { mountApp, until } from '../../support/mount-app'

const Names = defineComponent({
  setup() {
    const names = useCatalogueNames()
    return () => h('p', `${names.value.role('manager')} ${names.value.permission('users.invite')}`)
  },
})
const label = (name: string) => ({ en: name, de: name })

/** Both catalogues have a role *manager* and the permission to invite; here each has its own words for them. */
const renamed = (catalogue: Catalogue, word: string): Catalogue => ({
  ...catalogue,
  roles: catalogue.roles.map((role) =>
    role.id === 'manager' ? { ...role, label: label(`${word} role`) } : role,
  ),
  areas: catalogue.areas.map((area) => ({
    ...area,
    permissions: area.permissions.map((one) =>
      one.id === 'users.invite' ? { ...one, label: label(`${word} right`) } : one,
    ),
  })),
})

async function mountRenamed(
  component: Component = Names,
  scenario: 'agency' | 'five-levels' = 'agency',
  as = 'lena',
) {
  const app = await mountApp(component, { scenario, as, props: { isPhone: false } })
  for (const [catalogue, word] of [
    [levels, 'Levels'],
    [sharing, 'Sharing'],
  ] as const) {
    const edited = renamed(catalogue, word)
    await app.run({ type: 'EditCatalogue', catalogueId: catalogue.id, catalogue: edited })
  }
  return app
}

it('2.3, K7: ids of two catalogues are named by that of the tree of the page', async () => {
  const { wrapper } = await mountRenamed()
  await until(() => expect(wrapper.text()).toBe('Sharing role Sharing right'))
})

it('2.3, K7: in the other tree by the other catalogue, also for who has access to a subaccount only', async () => {
  const ofLevels = await mountRenamed(Names, 'five-levels', 'ines')
  await until(() => expect(ofLevels.wrapper.text()).toBe('Levels role Levels right'))
  const ofSubaccount = await mountRenamed(Names, 'agency', 'rosa')
  useAccountsStore().currentId = 'feinkost'
  await until(() => expect(ofSubaccount.wrapper.text()).toBe('Sharing role Sharing right'))
})

it('2.3, K7: a part of a page about another tree names what is in it by the catalogue of that one', async () => {
  const part = {
    setup() {
      provideCatalogue(() => renamed(levels, 'Other'))
      return () => h(Names)
    },
  }
  const { wrapper } = await mountRenamed(part)
  await until(() => expect(wrapper.text()).toBe('Other role Other right'))
})

it('2.3, K7: *Act as* names the role of each person by the catalogue of their tree', async () => {
  const { wrapper } = await mountRenamed(AppHeader, 'agency', 'mats')
  await until(() => expect(wrapper.text()).toContain('Sharing role'))
})
