/** An account, and who asks about it. */
export interface AccountParams {
  accountId: string
  actorId: string
}

/** An account tree by its primary account, and who asks about it. */
export interface TreeParams {
  primaryId: string
  actorId: string
}
