/** How sure a segment is; `input` is not sent yet, `danger` is over the limit. */
export type MeterTone = 'certain' | 'reserved' | 'input' | 'danger'

export interface MeterSegment {
  key: string
  value: number
  tone: MeterTone
  label: string
}
