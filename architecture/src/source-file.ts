import { parseSync } from '@swc/core';
import { type Exported, exportsOf, type Method, methodsOf } from './declarations.ts';
import { type FunctionSpan, functionsOf } from './functions.ts';
import { type Import, importsOf } from './imports.ts';
import { type Node, SyntaxTree } from './syntax-tree.ts';

/** What the rules want to know of one file of code. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  readonly exports: readonly Exported[];
  readonly methods: readonly Method[];
  readonly functions: readonly FunctionSpan[];
  /** Lines that say `any`. */
  readonly anys: readonly number[];
  /** Lines that read the environment. */
  readonly environment: readonly number[];
}

/** Reads one file by a real parser; what it cannot parse is an error, never an empty answer. */
export function parseSource(path: string, text: string): SourceFile {
  const tree = new SyntaxTree(text, parse(path, text));
  return {
    path,
    text,
    lines: text.split('\n').length - (text.endsWith('\n') ? 1 : 0),
    imports: importsOf(tree),
    exports: exportsOf(tree),
    methods: methodsOf(tree),
    functions: functionsOf(tree),
    anys: tree.linesOf((node) => node.type === 'TsKeywordType' && node.kind === 'any'),
    environment: tree.linesOf(readsEnvironment),
  };
}

/** The leading semicolon marks where the parser's count of bytes begins, which differs from call to call. */
function parse(path: string, text: string): Node {
  const syntax = /\.tsx?$/.test(path) ? 'typescript' : 'ecmascript';
  const options = { syntax, tsx: path.endsWith('x'), jsx: true, decorators: true, target: 'es2022' } as const;
  return parseSync(`;${text.replace(/^#!/, '//')}`, options) as unknown as Node;
}

function readsEnvironment(node: Node): boolean {
  const { object, property } = node as Node & { object?: Node; property?: Node };
  const isProcess = object?.type === 'Identifier' && object.value === 'process';
  return node.type === 'MemberExpression' && isProcess && property?.value === 'env';
}
