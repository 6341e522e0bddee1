import '../../support/every-language'
import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import { uiLabels } from '@/features/shell/ui-labels'
import BaseToaster from '@/ui/toast/BaseToaster.vue'
import { useToasts } from '@/ui/toast/useToasts'
import { createText } from '@/text/i18n'
import { settle } from '../../support/by-role'

it('what was said in one language goes when another is chosen', async () => {
  const text = createText('en')
  mount(BaseToaster, { global: { plugins: [uiLabels] }, attachTo: document.body })
  useToasts().show({ text: 'Access deleted' })
  await settle()
  expect(document.body.textContent).toContain('Access deleted')
  await text.setLocale('de')
  await settle()
  expect(document.body.textContent).not.toContain('Access deleted')
})
