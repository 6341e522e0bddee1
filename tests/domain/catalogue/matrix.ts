import type { Catalogue } from '@/domain/model/catalogue'

/** A catalogue line by line, as the facts files tell it. */
export const matrixOf = ({ areas, roles }: Catalogue) =>
  areas.flatMap((area) =>
    area.permissions.map(({ id, label, grantable, basis, confidence }) => ({
      area: [area.id, area.label.en, area.label.de],
      permission: [id, label.en, label.de],
      roles: roles.filter(({ permissions }) => permissions.includes(id)).map((role) => role.id),
      grantable,
      basis,
      ...(confidence && { confidence }),
    })),
  )
