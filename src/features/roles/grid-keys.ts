/** The keys of the rows of the grid: no area is called like a permission, whatever a catalogue says. */
export const HEADER_ROW = 'head'
export const areaKey = (id: string) => `area/${id}`
export const permissionKey = (id: string) => `permission/${id}`
/** The column of the names. */
export const NAME_COLUMN = 'name'
export const columnKey = (id: string) => `column/${id}`
