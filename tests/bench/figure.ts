/**
 * One measured quantity. A file `x.bench.ts` exports `default async (): Promise<Figure[]>`; it runs in Node,
 * or, when named `x.browser.bench.ts`, in a page of Chromium with its database on disk.
 */
export interface Figure {
  /** The figure in docs/rules.md, "Benchmark figures", such as `A1`. */
  id: string
  what: string
  value: number
  unit: string
  /** What to reach, in words, such as `≥ 0.5`. */
  goal?: string
  met?: boolean
}
