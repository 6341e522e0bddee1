import type { Command } from '@/domain/commands'
import type { Facts } from '@/domain/command/facts'
import type { Invitation, PrimaryAccount } from '@/domain/model/rows'
import { catalogueOf, seatsTaken } from './reference'

interface Issue {
  primaryId: string
  invitationId: string
  at: number
}

/** Keeps its own book of who was invited as a new user and when (I5), beside what the rows say. */
export class InvitationLedger {
  readonly issues: Issue[]

  constructor(start: Facts) {
    this.issues = [...start.invitations.values()].map(({ id, primaryId, sentAt }) => ({
      ...{ primaryId, invitationId: id, at: sentAt },
    }))
  }

  record(before: Facts, after: Facts, command: Command, primary: PrimaryAccount, at: number): void {
    const resends = catalogueOf(after, primary).catalogue.policies.resendingCounts
    for (const invitation of after.invitations.values()) {
      const isNew = !before.invitations.has(invitation.id)
      const resentNow = resends && command.type === 'ResendInvitation' && wasResent(before, invitation)
      if ((isNew || resentNow) && !seatsTaken(after, primary, at).active.has(invitation.email))
        this.issues.push({ primaryId: primary.id, invitationId: invitation.id, at })
    }
  }

  /** How many count at a moment. */
  count(facts: Facts, primary: PrimaryAccount, at: number): number {
    const { limits, policies } = catalogueOf(facts, primary).catalogue
    return this.issues.filter(
      (issue) =>
        issue.primaryId === primary.id &&
        at - issue.at < limits.windowHours * 3_600_000 &&
        (policies.withdrawnCounts || facts.invitations.get(issue.invitationId)?.status !== 'withdrawn'),
    ).length
  }
}

const wasResent = (before: Facts, { id, links }: Invitation) =>
  links.length !== before.invitations.get(id)?.links.length
