import { resolve } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/** `import defer * as name from 'module'`, as the proposal writes it (https://github.com/tc39/proposal-defer-import-eval). */
const statement = /^import\s+defer\s+\*\s+as\s+(\w+)\s+from\s+['"]([^'"]+)['"];?/gm;

/** The one export statement that the bundler writes, at a bundle's end. */
const exportStatement = /\nexport\s*\{([^{}]*)\};?\s*(?:\/\/# sourceMappingURL=\S*\s*)?$/;

/** Ends the name of a module that stands for a deferred one. An ordinary name, so that source maps go through it. */
const mark = '.deferred.js';

/** What the bundler writes at a bundle's start for modules that it was told to leave out. */
const importStatements = /^import\s*\{[^{}]*\}\s*from\s*"[^"]*";?$/gm;

/** Bundles a module with all that it imports, but what is `shared`, into one chunk of plain, unminified ECMAScript. */
export type BundleModule = (file: string, shared: ReadonlySet<string>) => Promise<Rolldown.OutputChunk>;

/**
 * Gives `import defer` its meaning within one script: the module and all that it imports become the body of a function, which
 * is called when something of the module is used for the first time. Until then the engine only skims that text: it compiles
 * nothing of it and makes no function of it. Modules that the importer has, too, are in the script once, outside of that function. Bundlers turn
 * such an import into a plain one.
 */
export function deferredImports(bundle: BundleModule): Plugin {
  const importers = new Map<string, string>();
  return {
    name: 'bauta:deferred-imports',
    enforce: 'pre',
    transform(code, id) {
      if (!code.includes('import defer')) return null;
      const plain = code.replace(statement, (_, name: string, source: string) => {
        const module = resolve(id, '..', source) + mark;
        importers.set(module, id);
        return `import { namespace as ${name} } from ${JSON.stringify(module)};`;
      });
      // No line moves, and the imports are no code of anybody's.
      return { code: plain, map: null };
    },
    resolveId: (source) => (source.endsWith(mark) ? source : null),
    async load(id) {
      if (!id.endsWith(mark)) return null;
      const shared = await modulesOf(this, importers.get(id) ?? '');
      const { code, map } = await bundle(id.slice(0, -mark.length), shared);
      return { code: wrap(code), map: map?.toString() ?? null, moduleSideEffects: false };
    },
  };
}

/** A module and all that it imports, deferred ones and theirs excepted. */
async function modulesOf(
  context: Rolldown.PluginContext,
  id: string,
  found = new Set<string>(),
): Promise<Set<string>> {
  if (found.has(id) || id.endsWith(mark)) return found;
  found.add(id);
  const { importedIds } = await context.load({ id, resolveDependencies: true });
  for (const imported of importedIds) await modulesOf(context, imported, found);
  return found;
}

/** The body stays on its own lines, so that its source map, moved down by none, still fits; what it imports is imported outside. */
function wrap(code: string): string {
  const exported = exportStatement.exec(code);
  if (!exported) throw new Error('a deferred module must export something by name');
  const names = (exported[1] ?? '').split(',').map((pair) => {
    const [local = '', name = local] = pair.trim().split(/\s+as\s+/);
    return { local, name };
  });
  const imports: string[] = [];
  const body = code.slice(0, exported.index).replace(importStatements, (statement) => {
    imports.push(statement);
    return statement.replace(/[^\n]/g, '');
  });
  const getters = names.map(({ name }) => `get ${name}() { return (module ??= evaluate()).${name}; }`);
  return (
    `function evaluate() {${body}\n return { ${names.map(({ local, name }) => `${name}: ${local}`).join(', ')} }; }\n` +
    `let module; export const namespace = { ${getters.join(', ')} };\n` +
    imports.join('\n')
  );
}
