import { type Bytes, fromLatin1 } from '../der/bytes.ts';
import { type PdfDictionary, PdfSyntax, PdfSyntaxProblem, type PdfValue } from './pdf-syntax.ts';

const MOST_OBJECTS = 20_000;
const MOST_READS = 24;
const MOST_ITEMS = 4;

/** The objects of one revision of a file, found through its cross-reference table and never by searching. */
export class PdfRevision {
  readonly #text: string;
  readonly #offsets: readonly number[];
  readonly #trailer: PdfDictionary;
  #reads = 0;

  /** Reads the table of the revision that ends, with its `%%EOF` line, at `end`. */
  constructor(text: string, end: number) {
    const tail = /startxref\n(\d{1,10})\n%%EOF\n$/.exec(text.slice(Math.max(0, end - 40), end));
    if (tail === null) throw new PdfSyntaxProblem('no end');
    const syntax = new PdfSyntax(text, Number(tail[1]));
    const count = Number(syntax.take(/xref\n0 (\d{1,6})\n/y)?.[1] ?? 0);
    if (count < 1 || count > MOST_OBJECTS) throw new PdfSyntaxProblem('no table');
    this.#text = text;
    this.#offsets = Array.from({ length: count }, () => {
      const row = syntax.take(/(\d{10}) \d{5} [nf] \n/y);
      if (row === null) throw new PdfSyntaxProblem('bad table');
      return Number(row[1]);
    });
    if (!syntax.take(/trailer\n/y)) throw new PdfSyntaxProblem('no trailer');
    this.#trailer = dictionaryOf(syntax.value());
  }

  /** The document catalog. */
  get catalog(): PdfDictionary {
    return this.dictionary(this.#trailer, 'Root');
  }

  /** An entry of a dictionary, through its reference where it is one. */
  entry(dictionary: PdfDictionary, key: string): PdfValue {
    return this.resolve(dictionary.entries.get(key) ?? null);
  }

  /** An entry that must be a dictionary. */
  dictionary(dictionary: PdfDictionary, key: string): PdfDictionary {
    return dictionaryOf(this.entry(dictionary, key));
  }

  /** The items of an entry that must be an array. */
  list(dictionary: PdfDictionary, key: string): PdfValue[] {
    const list = this.entry(dictionary, key);
    if (!Array.isArray(list)) throw new PdfSyntaxProblem('no list');
    return list.slice(0, MOST_ITEMS).map((item) => this.resolve(item));
  }

  /** What a reference points to; other values are themselves. */
  resolve(value: PdfValue): PdfValue {
    return isReference(value) ? this.#objectAt(value.id).value() : value;
  }

  /** The dictionary and the raw bytes of a stream, cut by its Length. */
  stream(value: PdfValue): { dictionary: PdfDictionary; bytes: Bytes } {
    if (!isReference(value)) throw new PdfSyntaxProblem('no stream');
    const syntax = this.#objectAt(value.id);
    const dictionary = dictionaryOf(syntax.value());
    const length = dictionary.entries.get('Length');
    if (typeof length !== 'number' || !syntax.take(/\nstream\n/y)) throw new PdfSyntaxProblem('no stream');
    const bytes = fromLatin1(this.#text.slice(syntax.position, syntax.position + length));
    return { dictionary, bytes };
  }

  #objectAt(id: number): PdfSyntax {
    this.#reads += 1;
    const syntax = new PdfSyntax(this.#text, this.#offsets[id] ?? 0);
    const found = syntax.take(/(\d{1,7}) 0 obj\n/y)?.[1];
    if (this.#reads > MOST_READS || Number(found) !== id) throw new PdfSyntaxProblem('no object');
    return syntax;
  }
}

/** The value, which must be a dictionary. */
export function dictionaryOf(value: PdfValue): PdfDictionary {
  if (typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'dictionary') return value;
  throw new PdfSyntaxProblem('no dictionary');
}

function isReference(value: PdfValue): value is { kind: 'reference'; id: number } {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'reference';
}
