import { h, type FunctionalComponent, type SVGAttributes } from 'vue'

interface IconData {
  name: string
  node: [tag: string, attributes: SVGAttributes][]
}

const attributes = {
  xmlns: 'http://www.w3.org/2000/svg',
  width: 24,
  height: 24,
  viewBox: '0 0 24 24',
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': 2,
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
  'aria-hidden': 'true',
}

/** Takes the place of `createLucideIcon` in the built page, whose provided defaults and aliases nobody uses. */
export default function createIcon({ name, node }: IconData): FunctionalComponent<SVGAttributes> {
  // Vue adds the class that is passed by itself.
  return ({ class: _, ...passed }) =>
    h(
      'svg',
      { ...attributes, class: `lucide lucide-${name}`, ...passed },
      node.map(([tag, its]) => h(tag, its)),
    )
}
