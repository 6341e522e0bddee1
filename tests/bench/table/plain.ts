import type { UserRow } from '@/domain/users/row'
import { rowTexts } from './row-texts'

export const HEIGHT = 44
const LINES = 30
const OVERSCAN = 7
/** A line as ours looks: the same elements and classes. */
const template = `<div role="cell" class="fixed-cell left-0 pl-3.5"><input type="checkbox" class="checkbox" data-action="select"></div>
<div role="rowheader" class="fixed-cell left-10 gap-2.5 font-normal"><span class="avatar" aria-hidden="true"></span><span class="min-w-0 flex-1"><span class="flex min-w-0 items-center gap-1.5"><button type="button" data-action="open" class="name"><bdi></bdi></button></span><span class="note"><bdi></bdi></span></span></div>
<div role="cell" class="cell"><bdi class="truncate" data-text></bdi></div>
<div role="cell" class="cell text-ink"><span class="truncate" data-text></span></div>
<div role="cell" class="cell"><span class="min-w-0 flex-1"><span class="flex items-center gap-1.5"><span class="dot bg-ok" aria-hidden="true"></span><span data-text></span></span></span></div>
<div role="cell" class="cell" data-text></div>
<div role="cell" class="cell"><span class="truncate" data-text></span></div>
<div role="cell" class="cell"><span class="min-w-0 flex-1"><bdi class="block truncate" data-text></bdi></span></div>
<div role="cell" class="cell" data-text></div>
<div role="cell" class="cell justify-end pr-2 pl-0"><button type="button" class="dots" data-action="manage" aria-haspopup="menu" aria-expanded="false"><svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 8h.01M8 8h.01M13 8h.01"></path></svg></button></div>`
const columns = ['Name', 'Username', 'Level', 'Status', 'Two-factor', 'Last active', 'Invited by', 'Since']
const head = `<div role="rowgroup" class="head"><div role="row" class="tracks"><div role="columnheader" class="fixed-cell"><input type="checkbox" class="checkbox"></div>${columns
  .map(
    (name) =>
      `<div role="columnheader" class="cell"><button type="button" class="sorter">${name}</button></div>`,
  )
  .join('')}<div role="columnheader" class="cell"></div></div></div>`
export const TRACKS =
  '2.5rem minmax(12.5rem, 30fr) minmax(6.25rem, 10fr) minmax(5.75rem, 9fr) minmax(7.25rem, 12fr) minmax(5rem, 6fr) minmax(5.75rem, 8fr) minmax(6.5rem, 12fr) minmax(6.25rem, 7fr) 2.75rem'

/** The floor: thirty lines that are used again and again, without a framework. */
export function plainTable(host: HTMLElement, at: number) {
  host.innerHTML = `<div class="users-table" style="height:640px">${head}<div class="rows"></div></div>`
  const scroller = host.firstElementChild as HTMLElement
  const spacer = scroller.lastElementChild as HTMLElement
  scroller.style.setProperty('--tracks', TRACKS)
  let rows: readonly UserRow[] = []
  const lines = Array.from({ length: LINES }, () => {
    const line = document.createElement('div')
    line.className = 'line'
    line.setAttribute('role', 'row')
    line.innerHTML = template
    spacer.append(line)
    const [avatar, name, note, dots] = ['.avatar', '.name bdi', '.note bdi', '.dots'].map((part) =>
      line.querySelector<HTMLElement>(part),
    )
    const [box] = line.getElementsByTagName('input')
    return {
      line,
      avatar,
      name,
      note,
      dots,
      box,
      cells: [...line.querySelectorAll<HTMLElement>('[data-text]')],
      shows: -1,
    }
  })

  function draw(anew: boolean) {
    const first = Math.max(
      0,
      Math.min(Math.floor(scroller.scrollTop / HEIGHT) - OVERSCAN, rows.length - LINES),
    )
    for (let index = first; index < first + LINES; index++) {
      const slot = lines[index % LINES]
      const row = rows[index]
      if (!slot || (slot.shows === index && !anew)) continue
      slot.shows = index
      slot.line.hidden = !row
      if (!row) continue
      const rowText = rowTexts(row, at)
      slot.line.style.transform = `translateY(${String(index * HEIGHT)}px)`
      slot.line.ariaRowIndex = String(index + 2)
      if (slot.avatar) slot.avatar.textContent = rowText.initials
      if (slot.name) slot.name.textContent = rowText.name
      if (slot.note) slot.note.textContent = rowText.email
      if (slot.dots) slot.dots.ariaLabel = rowText.manage
      if (slot.box) slot.box.ariaLabel = rowText.select
      const { username, level, status, twoFactor, lastActive, inviter, since } = rowText
      const texts = [username, level, status, twoFactor, lastActive, inviter, since]
      slot.cells.forEach((cell, n) => (cell.textContent = texts[n] ?? ''))
    }
  }

  scroller.addEventListener('scroll', () => draw(false), { passive: true })
  return {
    scroller,
    show(next: readonly UserRow[]) {
      rows = next
      spacer.style.height = `${String(rows.length * HEIGHT)}px`
      draw(true)
    },
    end: () => host.replaceChildren(),
  }
}
