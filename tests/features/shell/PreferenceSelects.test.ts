import { expect, it, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import PreferenceSelects from '@/features/shell/PreferenceSelects.vue'
import { useWorkspaceStore } from '@/stores/workspace'
import { useText } from '@/text/i18n'
import { mountApp, until } from '../../support/mount-app'

it('a language whose messages cannot be loaded is a fault, not silence', async () => {
  const Page = defineComponent(() => {
    vi.spyOn(useText(), 'setLocale').mockRejectedValue(new TypeError('Failed to fetch'))
    return () => h(PreferenceSelects)
  })
  const { wrapper } = await mountApp(Page)
  wrapper.findComponent({ name: 'BaseSelect' }).vm.$emit('update:modelValue', 'de')
  await until(() => expect(useWorkspaceStore().fault?.code).toBe('unexpected'))
})
