import type { Node, SyntaxTree } from './syntax-tree.ts';

/** A name that a file offers to others. */
export interface Exported {
  readonly name: string;
  readonly line: number;
  readonly documented: boolean;
}

/** A method that others may call on an exported class. */
export interface Method extends Exported {
  readonly className: string;
}

/** Every declaration that a file exports; a barrel's re-exports are documented at their origin. */
export function exportsOf(tree: SyntaxTree): Exported[] {
  return tree.body
    .filter(({ type }) => type === 'ExportDeclaration')
    .flatMap((node) => {
      const [line, documented] = [tree.lineOf(node), tree.isDocumented(node)];
      return namesOf(node.declaration as Node).map((name) => ({ name, line, documented }));
    });
}

/** Every public method of the classes that a file exports. */
export function methodsOf(tree: SyntaxTree): Method[] {
  return tree.body
    .filter(({ type }) => type === 'ExportDeclaration')
    .flatMap((node) => {
      const declaration = node.declaration as Node;
      if (declaration.type !== 'ClassDeclaration') return [];
      const className = namesOf(declaration)[0] ?? '';
      return (declaration.body as Node[]).filter(isPublicMethod).map((method) => ({
        className,
        name: nameOf(method.key as Node),
        line: tree.lineOf(method),
        documented: tree.isDocumented(method),
      }));
    });
}

function isPublicMethod(member: Node): boolean {
  return member.type === 'ClassMethod' && member.accessibility !== 'private' && member.accessibility !== 'protected';
}

function namesOf(declaration: Node): string[] {
  if (declaration.type !== 'VariableDeclaration') return [nameOf((declaration.identifier ?? declaration.id) as Node)];
  return (declaration.declarations as { id: Node }[]).map(({ id }) => nameOf(id));
}

function nameOf(node: Node): string {
  return typeof node.value === 'string' ? node.value : node.type;
}
