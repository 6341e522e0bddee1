import type { Page } from '@playwright/test'

type Row = Record<string, unknown>

/** Puts rows past the app, as a curious hand does in the browser's tools. Nothing notices until the next reading. */
export async function putRows(page: Page, tables: Record<string, Row[]>): Promise<void> {
  await page.evaluate(async (lists) => {
    const asked = indexedDB.open('seatplan')
    await new Promise((done) => (asked.onsuccess = done))
    const writing = asked.result.transaction(Object.keys(lists), 'readwrite')
    for (const [table, rows] of Object.entries(lists)) {
      for (const row of rows) writing.objectStore(table).put(row)
    }
    await new Promise((done) => (writing.oncomplete = done))
    asked.result.close()
  }, tables)
}

/** Every row of a table as it is stored; none where there is no such database. */
export async function rowsOf(page: Page, table: string): Promise<Row[]> {
  return page.evaluate(async (name) => {
    const known = await indexedDB.databases()
    if (!known.some((database) => database.name === 'seatplan')) return []
    const asked = indexedDB.open('seatplan')
    await new Promise((done) => (asked.onsuccess = done))
    const reading = asked.result.transaction(name).objectStore(name).getAll() as IDBRequest<Row[]>
    await new Promise((done) => (reading.onsuccess = done))
    asked.result.close()
    return reading.result
  }, table)
}

/** Acts as somebody from the next load on, without the switch on the page. */
export async function actFromNextLoad(page: Page, personId: string): Promise<void> {
  await page.evaluate((id) => {
    sessionStorage.setItem('seatplan.acting-as', id)
  }, personId)
}
