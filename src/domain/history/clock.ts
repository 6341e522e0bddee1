/**
 * The workspace's moment (UTC ms): device time plus offset, but never before the last moment seen; where the
 * device's clock has fallen behind, the offset grows so that time goes on from there (K3).
 */
export function workspaceNow(
  deviceTime: number,
  offset: number,
  lastSeen: number,
): { at: number; offset: number } {
  const at = Math.max(deviceTime + offset, lastSeen)
  return { at, offset: Math.max(offset, lastSeen - deviceTime) }
}
