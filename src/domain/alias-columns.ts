import { type Alias, aliasProperties } from './alias.ts';

type Cell = string | null;

/**
 * Aliases by their properties: the values of one property in the order of the aliases, or the one value that they all have.
 * Ten thousand aliases weigh half as much on their way from the background as they do with every property's name in
 * each: browsers write messages as JSON. An alias without a property has `null` there.
 */
export interface AliasColumns {
  readonly size: number;
  readonly cells: { readonly [P in keyof Alias]-?: Cell | readonly Cell[] };
}

const known = new WeakMap<readonly Alias[], AliasColumns>();

/** Takes a list apart for a message; a list that did not change is not taken apart again. */
export function toColumns(aliases: readonly Alias[]): AliasColumns {
  const columns = known.get(aliases) ?? takeApart(aliases);
  known.set(aliases, columns);
  return columns;
}

function takeApart(aliases: readonly Alias[]): AliasColumns {
  const column = (name: keyof Alias): Cell | readonly Cell[] => {
    const cells = aliases.map((alias) => alias[name] ?? null);
    const [first = null] = cells;
    return cells.every((cell) => cell === first) ? first : cells;
  };
  return {
    size: aliases.length,
    cells: Object.fromEntries(aliasProperties.map((name) => [name, column(name)])) as AliasColumns['cells'],
  };
}

/** Puts a list together again; nothing is an empty one. Our own background of the same version is taken at its word. */
export function fromColumns(columns: AliasColumns | null): readonly Alias[] {
  if (columns === null) return [];
  const { size, cells } = columns;
  const at = (name: keyof Alias, index: number) => {
    const column = cells[name];
    return typeof column === 'object' && column !== null ? column[index] : column;
  };
  return Array.from({ length: size }, (_, index) => {
    const expiresAt = at('expiresAt', index);
    return {
      id: at('id', index),
      email: at('email', index),
      state: at('state', index),
      forDomain: at('forDomain', index),
      description: at('description', index),
      createdAt: at('createdAt', index),
      createdBy: at('createdBy', index),
      lastMessageAt: at('lastMessageAt', index),
      url: at('url', index),
      ...(typeof expiresAt === 'string' && { expiresAt }),
    } as Alias;
  });
}
