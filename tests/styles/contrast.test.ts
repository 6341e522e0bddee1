import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

type Rgb = [number, number, number]

const css = readFileSync('src/styles/tokens.css', 'utf8')

function paletteIn(block: RegExp): Record<string, string> {
  const body = block.exec(css)?.[1] ?? ''
  return Object.fromEntries(
    [...body.matchAll(/--color-([\w-]+): (#[\da-f]{6});/g)].map(([, name, value]) => [name, value]),
  )
}

const light = paletteIn(/@theme \{([^}]*)\}/)
const dark = { ...light, ...paletteIn(/\[data-theme='dark'\] \{([^}]*)\}/) }
const themes = { light, dark }

function rgb(hex: string): Rgb {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as Rgb
}

function luminance(hex: string): number {
  const [red, green, blue] = rgb(hex).map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  ) as Rgb
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** As WCAG 2.2 defines it. */
function contrast(theme: keyof typeof themes, front: string, back: string): number {
  const [lighter, darker] = [front, back]
    .map((name) => luminance(themes[theme][name] ?? `no colour ${name}`))
    .sort((a, b) => b - a) as [number, number]
  return (lighter + 0.05) / (darker + 0.05)
}

const designed: [front: string, back: string, light: number, dark: number][] = [
  ['line-strong', 'surface', 3.3, 3.6],
  ['ink', 'surface', 16.9, 16.2],
  ['ink-2', 'surface', 7.8, 8.9],
  ['ink-3', 'surface', 5.5, 6.2],
  ['on-accent', 'accent', 6.4, 4.9],
  ['accent-ink', 'accent-soft', 6.8, 7.5],
  ['on-danger', 'danger', 5.9, 5.1],
  ['danger-ink', 'raised', 5.9, 7.3],
]

it.each(designed)('%s on %s has the contrast it was designed with', (front, back, inLight, inDark) => {
  expect(Math.abs(contrast('light', front, back) - inLight)).toBeLessThanOrEqual(0.1)
  expect(Math.abs(contrast('dark', front, back) - inDark)).toBeLessThanOrEqual(0.1)
})

const text = ['ink', 'ink-2', 'ink-3', 'accent-ink', 'danger-ink']
const grounds = ['bg', 'surface', 'raised', 'hover', 'active']
const onColour = [
  ['ink', 'danger-soft'],
  ['danger-ink', 'danger-soft'],
  ['on-accent', 'accent-hover'],
  ['on-danger', 'danger-hover'],
]
const textPairs = [...text.flatMap((front) => grounds.map((back) => [front, back])), ...onColour] as [
  string,
  string,
][]

it.each(textPairs)('text in %s can be read on %s in both themes (4.5:1)', (front, back) => {
  expect(contrast('light', front, back)).toBeGreaterThanOrEqual(4.5)
  expect(contrast('dark', front, back)).toBeGreaterThanOrEqual(4.5)
})

const signs = ['line-strong', 'accent', 'ok', 'warn', 'danger-ink'] as const

it.each(signs)('%s can be told from every surface in both themes (3:1)', (front) => {
  for (const back of ['bg', 'surface', 'raised']) {
    expect(contrast('light', front, back)).toBeGreaterThanOrEqual(3)
    expect(contrast('dark', front, back)).toBeGreaterThanOrEqual(3)
  }
})

it('the measure itself is right', () => {
  Object.assign(light, { black: '#000000', white: '#ffffff', grey: '#777777' })
  expect(contrast('light', 'black', 'white')).toBeCloseTo(21)
  expect(contrast('light', 'grey', 'white')).toBeCloseTo(4.48, 2)
})
