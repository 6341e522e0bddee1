import { access } from './access'
import { accounts } from './accounts'
import { common } from './common'
import { faults } from './faults'
import { frame } from './frame'
import { sharing } from './sharing'

/** The words of the first screen. */
export const first = { access, accounts, common, faults, frame, sharing }
