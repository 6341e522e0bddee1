/** Keeps the browser from talking to anybody but the page under test; root cannot have a sandbox. */
export const browserArgs = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  // A machine without a graphics card would imitate one.
  '--disable-gpu',
  '--in-process-gpu',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]
