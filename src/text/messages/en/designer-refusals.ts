/** What stands in the way of setting the workspace up. */
export const designerRefusals = {
  'domain-invalid': {
    title: 'Not a domain',
    text: '“{domain}” is not the domain of an e-mail address.',
    step: "Enter what comes after the {'@'}, such as example.com.",
  },
  'delay-out-of-range': {
    title: 'Delay not possible',
    text: 'A delay is a whole number of minutes, from 1 to {limit}.',
    step: 'Enter a number in that range.',
  },
}
