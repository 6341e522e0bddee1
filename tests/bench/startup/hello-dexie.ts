import { Dexie } from 'dexie'
import { hello } from './hello-app'

/** Opens a database, which it fills on the first visit, and asks for twenty rows. */
hello(async () => {
  const db = new Dexie('hello')
  db.version(1).stores({ people: 'id, name' })
  const people = db.table<{ id: number; name: string }>('people')
  const rows = Array.from({ length: 20 }, (_, id) => ({ id, name: `Person ${String(id)}` }))
  if ((await people.count()) === 0) await people.bulkAdd(rows)
  return (await people.orderBy('name').limit(20).toArray()).map(({ name }) => name)
})
