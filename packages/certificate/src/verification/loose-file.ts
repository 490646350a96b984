import { fromLatin1, latin1Of } from '../der/bytes.ts';
import { attempt } from './attempt.ts';
import { inflated } from './inflate.ts';
import { type PdfDictionary, PdfSyntax, type PdfValue } from './pdf-syntax.ts';

/** An object as it was found by searching. */
export interface LooseObject {
  id: number;
  /** Where in the file it stands, or the stream that holds it. */
  at: number;
  value: PdfValue;
  /** Its raw bytes in Latin-1, where it is a stream. */
  stream: string | null;
}

const MOST_OBJECTS = 5_000;
const LARGEST_STREAM = 2 * 1024 * 1024;
const NONE: PdfDictionary = { kind: 'dictionary', entries: new Map() };

/**
 * What any program may have made of a file, found by searching it for objects. It serves to say in words what an altered
 * file holds; nothing is trusted for standing in it.
 */
export class LooseFile {
  private constructor(readonly objects: readonly LooseObject[]) {}

  /** Reads all objects that can be read, those in object streams (ISO 32000-1 §7.5.7) included. */
  static read(text: string): LooseFile {
    const plain = [...text.matchAll(/(\d{1,7}) \d{1,5} obj\b/g)]
      .slice(0, MOST_OBJECTS)
      .flatMap((found) => attempt(() => objectAt(text, found)) ?? []);
    const packed: LooseObject[] = [];
    for (const object of plain) {
      if (typeOf(object.value) === 'ObjStm') packed.push(...unpacked(object));
      if (packed.length > MOST_OBJECTS) break;
    }
    return new LooseFile([...plain, ...packed].sort((one, other) => one.at - other.at));
  }

  /** The last object of a reference; other values are themselves. */
  resolve(value: PdfValue | undefined): PdfValue {
    const id = referredBy(value);
    return id === null ? (value ?? null) : (this.objects.findLast((object) => object.id === id)?.value ?? null);
  }

  /** A dictionary, through its reference where it is one; an empty one where it is none. */
  dictionary(value: PdfValue | undefined): PdfDictionary {
    return asDictionary(this.resolve(value));
  }

  /** The numbers or names of an array, one value alone as an array of it, each through its reference. */
  list(value: PdfValue | undefined): PdfValue[] {
    const found = this.resolve(value);
    return (Array.isArray(found) ? found : [found]).map((one) => this.resolve(one)).filter((one) => one !== null);
  }

  /** What a stream holds, unpacked; empty where there is none, or it is packed in a way that we do not read. */
  contentOf(value: PdfValue | undefined): string {
    const id = referredBy(value);
    const object = this.objects.findLast((one) => one.id === id);
    return object ? plainText(object) : '';
  }
}

/** The name in `Type`, empty where there is none. */
export function typeOf(value: PdfValue): string {
  return nameOf(asDictionary(value).entries.get('Type'));
}

/** A name, empty where the value is none. */
export function nameOf(value: PdfValue | undefined): string {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'name' ? value.name : '';
}

/** The number of the object that a reference names; null where the value is none. */
export function referredBy(value: PdfValue | undefined): number | null {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'reference' ? value.id : null;
}

/** The value, where it is a dictionary; else an empty one. */
export function asDictionary(value: PdfValue | undefined): PdfDictionary {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'dictionary' ? value : NONE;
}

function objectAt(text: string, found: RegExpExecArray): LooseObject {
  const syntax = new PdfSyntax(text, found.index + found[0].length, 'allowed');
  const value = syntax.value();
  const object = { id: Number(found[1]), at: found.index, value, stream: null };
  if (!syntax.take(/[\0\t\n\f\r ]*stream\r?\n/y)) return object;
  const start = syntax.position;
  const length = asDictionary(value).entries.get('Length');
  const told = typeof length === 'number' && /^\s*endstream/.test(text.slice(start + length, start + length + 12));
  const end = told ? start + length : text.indexOf('endstream', start);
  return { ...object, stream: text.slice(start, end) };
}

function plainText({ value, stream }: LooseObject): string {
  if (stream === null) return '';
  const filter = asDictionary(value).entries.get('Filter');
  const [first, ...more] = Array.isArray(filter) ? filter : [filter];
  if (first === undefined) return stream;
  if (nameOf(first) !== 'FlateDecode' || more.length > 0) return '';
  return latin1Of(inflated(fromLatin1(stream), LARGEST_STREAM));
}

function unpacked(container: LooseObject): LooseObject[] {
  const text = plainText(container);
  const first = asDictionary(container.value).entries.get('First');
  const numbers = text.slice(0, Number(first)).match(/\d{1,7}/g) ?? [];
  return numbers.slice(0, 2 * MOST_OBJECTS).flatMap((id, index) => {
    if (index % 2 === 1) return [];
    const value = attempt(() => new PdfSyntax(text, Number(first) + Number(numbers[index + 1])).value());
    return value === null ? [] : [{ id: Number(id), at: container.at, value, stream: null }];
  });
}
