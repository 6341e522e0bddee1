/**
 * The workspace's time (UTC ms): device time plus offset (ms), but never before the last time seen. If the
 * device's clock was set back, the offset grows so that time continues from there (K3).
 */
export function workspaceNow(
  deviceTime: number,
  offset: number,
  lastSeen: number,
): { at: number; offset: number } {
  const at = Math.max(deviceTime + offset, lastSeen)
  return { at, offset: Math.max(offset, lastSeen - deviceTime) }
}
