import '../../support/every-language'
import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import SeatMeter from '@/components/seats/SeatMeter.vue'
import { createText } from '@/text/i18n'
import { allByRole, byRole } from '../../support/by-role'

type Seats = InstanceType<typeof SeatMeter>['$props']['seats']

function show(seats: Seats, inputSeats = 0) {
  createText('en')
  return mount(SeatMeter, { props: { seats, inputSeats }, attachTo: document.body })
}

const values = () =>
  ['now', 'max', 'text'].map((name) => byRole('meter', 'Seats used').getAttribute(`aria-value${name}`))

it('S1: tells active, pending and free seats in numbers and words', () => {
  show({ active: 2, pending: 1, used: 3, limit: 4 })
  expect(values()).toEqual(['3', '4', '3 of 4 seats · 2 active · 1 pending'])
})

it('shows what is being typed as taken too', () => {
  const wrapper = show({ active: 2, pending: 1, used: 3, limit: 4 }, 1)
  expect(values()[0]).toBe('4')
  expect(wrapper.text()).toContain('This invitation')
})

it('2.4: under active only, open invitations are no part of it', () => {
  const wrapper = show({ active: 2, pending: 3, used: 2, limit: 4 })
  expect(values()).toEqual(['2', '4', '2 of 4 seats · 2 active'])
  expect(wrapper.text()).not.toContain('pending')
})

it('without a limit there is no meter but words', () => {
  const wrapper = show({ active: 5, pending: 2, used: 7, limit: null })
  expect(allByRole('meter')).toEqual([])
  expect(wrapper.text()).toBe('7 users, no limit')
})
