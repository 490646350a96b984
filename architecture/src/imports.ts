import type { Node, SyntaxTree } from './syntax-tree.ts';

/** One import, re-export or dynamic import. */
export interface Import {
  readonly specifier: string;
  readonly line: number;
  readonly typeOnly: boolean;
}

/** Everything that a file takes from elsewhere. */
export function importsOf(tree: SyntaxTree): Import[] {
  return tree.nodes().flatMap((node) => {
    const specifier = specifierOf(node);
    return specifier === undefined ? [] : [{ specifier, line: tree.lineOf(node), typeOnly: isTypeOnly(node) }];
  });
}

function specifierOf(node: Node): string | undefined {
  if (/^(Import|ExportNamed|ExportAll)Declaration$/.test(node.type)) return stringOf(node.source);
  const callee = node.callee as Node | undefined;
  if (node.type === 'CallExpression' && callee?.type === 'Import') {
    const [first] = node.arguments as { expression: Node }[];
    return stringOf(first?.expression);
  }
  if (node.type === 'TsImportType') return stringOf(node.argument);
  return undefined;
}

function isTypeOnly(node: Node): boolean {
  const specifiers = (node.specifiers ?? []) as { isTypeOnly?: boolean }[];
  const all = specifiers.length > 0 && specifiers.every(({ isTypeOnly: only }) => only);
  return node.type === 'TsImportType' || node.typeOnly === true || all;
}

function stringOf(node: unknown): string | undefined {
  const value = (node as Node | undefined | null)?.value;
  return typeof value === 'string' ? value : undefined;
}
