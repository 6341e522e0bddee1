/** What becomes of mail on its way (I13). */
export const delivery = {
  delayed: 'Delayed until {time}',
  wasDelayed: 'Arrived late, {time}',
  spam: 'In spam',
  bounced: 'Mail bounced · {reason}',
  reasons: {
    'unknown-address': 'address unknown',
    'mailbox-full': 'mailbox full',
    filtered: 'company filter',
  },
}
