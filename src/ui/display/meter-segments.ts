/** strong: certain · soft: reserved · hatch: not sent yet · danger: over the limit */
export type MeterTone = 'strong' | 'soft' | 'hatch' | 'danger'

export interface MeterSegment {
  key: string
  value: number
  tone: MeterTone
  label: string
}
