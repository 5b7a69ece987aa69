import type { Ctx } from '../../../platform/ctx.ts'
import type { Terminal } from '../terminal.entity.ts'

const TERMINALS = {
  name: 'terminals',
  text: `select id, slug, name, street, street2, city, state, zip, phone, is_default as "isDefault"
    from terminals order by is_default desc, name, id`,
}

/** The yards of the viewer's tenant: the default first, then by name. */
export const terminalsOf = (ctx: Ctx): Promise<Terminal[]> => ctx.rows<Terminal>(TERMINALS)
