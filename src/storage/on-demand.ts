// What a list needs not: deciding and what belongs to it. The workspace fetches it on the first need.
export { execute } from './execute'
export { prepare } from './prepare'
export { preview } from './preview'
export { invitationByLink } from './queries/invitation'
export { plans, wayToPlans } from './queries/plans'
export { replaceable } from './queries/replaceable'
export { signIn } from './queries/sign-in'
export { linkHash } from './secrets'
