import type { Node, SyntaxTree } from './syntax-tree.ts';

/** A function's place and length. */
export interface FunctionSpan {
  readonly name: string;
  readonly line: number;
  readonly lines: number;
  /** Whether it draws something. */
  readonly draws: boolean;
}

const FUNCTIONS = new Set([
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'ClassMethod',
  'PrivateMethod',
  'Constructor',
  'MethodProperty',
]);

/** Every function of a file, inner ones too; one without a name of its own has that of what it is assigned to. */
export function functionsOf(tree: SyntaxTree): FunctionSpan[] {
  const names = new Map<unknown, string>();
  const spans: FunctionSpan[] = [];
  for (const node of tree.nodes()) {
    if (node.type === 'VariableDeclarator') names.set(node.init, textOf(node.id));
    if (node.type === 'KeyValueProperty') names.set(node.value, textOf(node.key));
    if (!FUNCTIONS.has(node.type)) continue;
    const name = names.get(node) ?? (textOf(node.identifier ?? node.key) || 'a function');
    const line = tree.lineOf(node);
    const draws = tree.nodes([node]).some(({ type }) => type === 'JSXElement' || type === 'JSXFragment');
    spans.push({ name, line, lines: tree.lastLineOf(node) - line + 1, draws });
  }
  return spans;
}

function textOf(node: unknown): string {
  const value = (node as Node | null | undefined)?.value;
  return typeof value === 'string' ? value : '';
}
