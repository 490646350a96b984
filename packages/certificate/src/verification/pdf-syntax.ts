/** A value of the PDF object syntax (ISO 32000-1 §7.3), with what the verification needs of it. */
export type PdfValue =
  | null
  | boolean
  | number
  | PdfValue[]
  | { kind: 'name'; name: string }
  | { kind: 'reference'; id: number }
  | { kind: 'string'; text: string; start: number; end: number }
  | PdfDictionary;

/** A dictionary. */
export interface PdfDictionary {
  kind: 'dictionary';
  entries: Map<string, PdfValue>;
}

/** The bytes are not the PDF syntax that we write. */
export class PdfSyntaxProblem extends Error {}

const GAP = /[\0\t\n\f\r ]*/y;
const COMMENT = /%[^\r\n]*/y;
const DEEPEST = 24;
const MOST_VALUES = 20_000;
const LONGEST_STRING = 65_536;
/** Of a value with all that is in it; a signature is the longest that we write. */
const LONGEST_VALUE = 4 * LONGEST_STRING;
const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Reads values from a file held as Latin-1 text, so that a position in the text is one in the file. */
export class PdfSyntax {
  readonly text: string;
  position: number;
  readonly #start: number;
  readonly #comments: 'allowed' | 'refused';
  #values = 0;

  /** Comments are read over where they are `allowed`: other programs write some, we never do. */
  constructor(text: string, position: number, comments: 'allowed' | 'refused' = 'refused') {
    this.text = text;
    this.position = position;
    this.#start = position;
    this.#comments = comments;
  }

  /** What reading took so far, whether it came to an end or not. */
  get effort(): { letters: number; values: number } {
    return { letters: this.position - this.#start, values: this.#values };
  }

  /** The match of a sticky pattern here, which moves on behind it. */
  take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.position;
    const match = pattern.exec(this.text);
    if (match !== null) this.position = pattern.lastIndex;
    return match;
  }

  /** Reads one value; work and depth are bounded however hostile the file. */
  value(depth = 0): PdfValue {
    this.#values += 1;
    if (depth > DEEPEST || this.#values > MOST_VALUES) throw new PdfSyntaxProblem('too large');
    this.#skipGap();
    if (this.take(/<</y)) return this.#dictionary(depth);
    if (this.take(/\[/y)) return this.#array(depth);
    if (this.text[this.position] === '(') return this.#literal();
    return this.#atom();
  }

  #atom(): PdfValue {
    const start = this.position;
    const reference = this.take(/(\d{1,7}) 0 R/y);
    if (reference !== null) return { kind: 'reference', id: Number(reference[1]) };
    const name = this.take(/\/([^\0\t\n\f\r ()<>[\]{}/%]*)/y);
    if (name !== null) return { kind: 'name', name: name[1] ?? '' };
    const hex = this.take(/<([0-9a-fA-F]{0,65536})>/y);
    if (hex !== null) return { kind: 'string', text: hex[1] ?? '', start, end: this.position };
    const number = this.take(/[+-]?(\d+\.?\d*|\.\d+)/y);
    if (number !== null) return Number(number[0]);
    const word = this.take(/true|false|null/y)?.[0];
    if (word === undefined) throw new PdfSyntaxProblem('unknown token');
    return word === 'null' ? null : word === 'true';
  }

  #array(depth: number): PdfValue[] {
    const items: PdfValue[] = [];
    while (!this.#ends(/\]/y)) items.push(this.value(depth + 1));
    return items;
  }

  #dictionary(depth: number): PdfDictionary {
    const entries = new Map<string, PdfValue>();
    while (!this.#ends(/>>/y)) {
      const key = this.take(/\/([^\0\t\n\f\r ()<>[\]{}/%]+)/y)?.[1];
      // A key twice means one thing to one reader and another to the next.
      if (key === undefined || entries.has(key)) throw new PdfSyntaxProblem('bad key');
      entries.set(key, this.value(depth + 1));
    }
    return { kind: 'dictionary', entries };
  }

  #skipGap(): void {
    this.take(GAP);
    while (this.#comments === 'allowed' && this.take(COMMENT)) this.take(GAP);
    if (this.position - this.#start > LONGEST_VALUE) throw new PdfSyntaxProblem('too large');
  }

  #ends(mark: RegExp): boolean {
    this.#skipGap();
    return this.take(mark) !== null;
  }

  #literal(): PdfValue {
    const start = this.position;
    let [text, open] = ['', 0];
    do {
      const character = this.text[this.position];
      if (character === undefined || this.position - start > LONGEST_STRING) throw new PdfSyntaxProblem('open string');
      const escaped = character === '\\';
      const letter = escaped ? (this.text[this.position + 1] ?? '') : character;
      this.position += escaped ? 2 : 1;
      if (!escaped && character === '(') open += 1;
      if (!escaped && character === ')') open -= 1;
      text += escaped ? (ESCAPES[letter] ?? letter) : letter;
    } while (open > 0);
    return { kind: 'string', text: text.slice(1, -1), start, end: this.position };
  }
}

/** Whether the value is this name. */
export function isName(value: PdfValue | undefined, name: string): boolean {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'name' && value.name === name;
}
