/** Row keys have a prefix, because an area and a permission may have the same id. */
export const HEADER_ROW = 'head'
export const areaKey = (id: string) => `area/${id}`
export const permissionKey = (id: string) => `permission/${id}`
export const NAME_COLUMN = 'name'
export const columnKey = (id: string) => `column/${id}`
