/** Milliseconds that a contender takes; at least 1 ms of work, or it measures the clock. */
export type Contender = () => number | Promise<number>

const ROUNDS = 7

/** Median of the per-round ratios of two contenders, both in every round, the order rotated. */
export async function ratio(
  ours: Contender,
  floor: Contender,
): Promise<{ ratio: number; ours: number; floor: number }> {
  const rounds: { ours: number; floor: number }[] = []
  await ours()
  await floor()
  for (let round = 0; round < ROUNDS; round++) {
    const [first, second] = round % 2 === 0 ? [ours, floor] : [floor, ours]
    const a = await first()
    const b = await second()
    rounds.push(round % 2 === 0 ? { ours: a, floor: b } : { ours: b, floor: a })
  }
  return {
    ratio: median(rounds.map((r) => r.ours / r.floor)),
    ours: median(rounds.map((r) => r.ours)),
    floor: median(rounds.map((r) => r.floor)),
  }
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

/** Milliseconds of a piece of work. */
export function timed(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}
