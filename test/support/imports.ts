import { parseSync, Visitor } from 'oxc-parser';

export interface SourceFile {
  /** From the project folder, with forward slashes: `src/domain/events.ts`. */
  path: string;
  source: string;
}

export interface Import {
  specifier: string;
  /**
   * `type` vanishes when the app is built; `lazy` is loaded when asked for, a worker's file too. Note that
   * `import { type A }` is a `value`: what is left of it after the build still loads the module. What no
   * parser can follow (a computed address, a pattern) is `untraceable`.
   */
  kind: 'value' | 'type' | 'lazy' | 'untraceable';
  /** `export … from`. */
  reExport: boolean;
  /** `export * from`. */
  everything: boolean;
}

export interface ParsedFile extends SourceFile {
  imports: Import[];
  /** A file whose every statement passes on what another file holds. */
  onlyPassesOn: boolean;
}

type Visited = ConstructorParameters<typeof Visitor>[0];

/** Reads every import of a file with a real parser: static, dynamic, type-only, passed on, workers. */
export function parseImports({ path, source }: SourceFile): ParsedFile {
  const { program, errors } = parseSync(path, source);
  const [error] = errors;
  if (error) throw new Error(`${path}: ${error.message}`);

  const imports: Import[] = [];
  const note = (specifier: string, kind: Import['kind'], rest: Partial<Import> = {}) =>
    imports.push({ specifier, kind, reExport: false, everything: false, ...rest });

  const noteLazy = (address: { type: string; value?: unknown; start: number; end: number }) =>
    address.type === 'Literal' && typeof address.value === 'string'
      ? note(address.value, 'lazy')
      : note(source.slice(address.start, address.end), 'untraceable');

  const visited: Visited = {
    ImportDeclaration: (node) => note(node.source.value, node.importKind === 'type' ? 'type' : 'value'),
    ExportAllDeclaration: (node) =>
      note(node.source.value, node.exportKind === 'type' ? 'type' : 'value', { reExport: true, everything: true }),
    ExportNamedDeclaration: (node) => {
      if (node.source) note(node.source.value, node.exportKind === 'type' ? 'type' : 'value', { reExport: true });
    },
    ImportExpression: (node) => noteLazy(node.source),
    TSImportType: (node) => note(node.source.value, 'type'),
    TSImportEqualsDeclaration: () => note('require()', 'untraceable'),
    NewExpression: (node) => {
      const [address, base] = node.arguments;
      if (node.callee.type !== 'Identifier' || node.callee.name !== 'URL' || !base) return;
      if (source.slice(base.start, base.end) === 'import.meta.url' && address) noteLazy(address);
    },
    CallExpression: (node) => {
      const called = source.slice(node.callee.start, node.callee.end);
      if (called === 'require' || called.startsWith('import.meta.glob')) note(called, 'untraceable');
    },
  };
  new Visitor(visited).visit(program);

  const onlyPassesOn =
    program.body.length > 0 &&
    program.body.every(
      (node) => node.type === 'ExportAllDeclaration' || (node.type === 'ExportNamedDeclaration' && node.source),
    );
  return { path, source, imports, onlyPassesOn };
}
