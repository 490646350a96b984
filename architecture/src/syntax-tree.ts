/** A node of the parser's tree; its parts are other nodes, lists of them, or plain values. */
export interface Node {
  readonly type: string;
  readonly span?: { readonly start: number; readonly end: number };
  readonly [part: string]: unknown;
}

/** A parsed file that knows its text: from nodes to lines and to the comments before them. */
export class SyntaxTree {
  readonly body: readonly Node[];
  private readonly bytes: Buffer;
  private all: Node[] | undefined;
  private readonly base: number;

  constructor(text: string, module: Node) {
    const [mark, ...body] = module.body as Node[];
    this.bytes = Buffer.from(text);
    this.base = (mark?.span?.start ?? 0) + 1;
    this.body = body;
  }

  /** Every node of the file or below some nodes, each before its parts. */
  nodes(from: readonly Node[] = this.body): Node[] {
    if (from === this.body) {
      this.all ??= this.body.flatMap((node) => walk(node));
      return this.all;
    }
    return from.flatMap((node) => walk(node));
  }

  linesOf(wanted: (node: Node) => boolean): number[] {
    return this.nodes()
      .filter(wanted)
      .map((node) => this.lineOf(node));
  }

  lineOf(node: Node): number {
    return this.lineAt(node.span?.start ?? this.base);
  }

  lastLineOf(node: Node): number {
    return this.lineAt(node.span?.end ?? this.base);
  }

  /** Whether a JSDoc comment stands right before the node (and its decorators). */
  isDocumented(node: Node): boolean {
    const start = Math.min(...[...decoratorsOf(node), node].map((part) => part.span?.start ?? this.base));
    const before = this.bytes.toString('utf8', 0, start - this.base).trimEnd();
    return before.endsWith('*/') && before.slice(before.lastIndexOf('/*')).startsWith('/**');
  }

  private lineAt(position: number): number {
    let line = 1;
    for (const byte of this.bytes.subarray(0, position - this.base)) if (byte === 10) line += 1;
    return line;
  }
}

function decoratorsOf(node: Node): Node[] {
  const inner = (node.declaration ?? node.decl ?? node) as Node;
  return (inner.decorators ?? (inner.function as Node | undefined)?.decorators ?? []) as Node[];
}

function walk(node: Node, into: Node[] = []): Node[] {
  into.push(node);
  for (const name in node) {
    const part = node[name];
    if (Array.isArray(part)) for (const child of part) walkInto(child, into);
    else walkInto(part, into);
  }
  return into;
}

function walkInto(child: unknown, into: Node[]): void {
  if (isNode(child)) walk(child, into);
  else if (isObject(child) && isNode(child.expression)) walk(child.expression, into);
}

const isObject = (value: unknown): value is { expression?: unknown } => typeof value === 'object' && value !== null;

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
}
