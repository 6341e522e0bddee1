import { byName, found } from './contender'
import type { Contender } from './contender'
import { plainTable } from './plain'

export const floor: Contender = (host, rows, at) => {
  const table = plainTable(host, at)
  table.show(rows)
  return Promise.resolve({
    scroller: () => table.scroller,
    search: (text) => Promise.resolve(table.show(found(rows, text))),
    sort: (descending) => Promise.resolve(table.show(byName(rows, descending))),
    end: table.end,
  })
}
