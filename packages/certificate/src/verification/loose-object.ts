import { fromLatin1, latin1Of } from '../der/bytes.ts';
import { attempt } from './attempt.ts';
import { inflated } from './inflate.ts';
import { PdfSyntax, type PdfValue } from './pdf-syntax.ts';
import { asDictionary, nameOf } from './pdf-values.ts';
import type { ReadingBound } from './reading-bound.ts';

/** An object as it was found by searching. */
export interface LooseObject {
  id: number;
  /** Where in the file it stands, or the stream that holds it. */
  at: number;
  value: PdfValue;
  /** Its raw bytes in Latin-1, where it is a stream. */
  stream: string | null;
}

/** No more objects are looked for in a file, nor in one stream of objects. */
export const MOST_OBJECTS = 5_000;
const LARGEST_STREAM = 2 * 1024 * 1024;

/** The objects that stand in a file itself, in their order. */
export function* plainObjects(text: string, bound: ReadingBound): Generator<LooseObject, void> {
  const nextEnd = endsOfStreams(text);
  let tries = 0;
  for (const found of text.matchAll(/(\d{1,7}) \d{1,5} obj\b/g)) {
    tries += 1;
    if (tries > MOST_OBJECTS || bound.left === 0) return;
    const syntax = new PdfSyntax(text, found.index + found[0].length, 'allowed');
    const value = attempt(() => ({ read: syntax.value() }));
    if (value) yield { id: Number(found[1]), at: found.index, value: value.read, stream: rest(syntax, value.read) };
    bound.takeObject(syntax.effort);
  }

  function rest(syntax: PdfSyntax, value: PdfValue): string | null {
    if (!syntax.take(/[\0\t\n\f\r ]*stream\r?\n/y)) return null;
    const start = syntax.position;
    const length = asDictionary(value).entries.get('Length');
    const told = typeof length === 'number' && /^\s*endstream/.test(text.slice(start + length, start + length + 12));
    return text.slice(start, told ? start + length : nextEnd(start));
  }
}

/** Where the next stream ends, asked from place to place through a file; each part of it is searched once. */
function endsOfStreams(text: string): (from: number) => number {
  let next = -1;
  return (from) => {
    if (next < from) next = text.indexOf('endstream', from);
    if (next < 0) next = text.length;
    return next;
  };
}

/** What a stream holds, unpacked; empty where it is packed in a way that we do not read. */
export function plainText({ value, stream }: LooseObject, bound: ReadingBound): string {
  if (stream === null) return '';
  const filter = asDictionary(value).entries.get('Filter');
  const [first, ...more] = Array.isArray(filter) ? filter : [filter];
  if (first === undefined) return stream;
  if (nameOf(first) !== 'FlateDecode' || more.length > 0) return '';
  const packed = stream.slice(0, bound.left);
  bound.take(packed.length);
  return latin1Of(inflated(fromLatin1(packed), Math.min(LARGEST_STREAM, bound.left)));
}

/** The objects in a stream of objects (ISO 32000-1 §7.5.7). */
export function* packedObjects(container: LooseObject, bound: ReadingBound): Generator<LooseObject, void> {
  const text = plainText(container, bound).slice(0, bound.left);
  bound.take(text.length);
  const first = Number(asDictionary(container.value).entries.get('First'));
  const numbers = text.slice(0, first).match(/\d{1,7}/g) ?? [];
  for (let index = 0; index < Math.min(numbers.length, 2 * MOST_OBJECTS) && bound.left > 0; index += 2) {
    const syntax = new PdfSyntax(text, first + Number(numbers[index + 1]));
    const value = attempt(() => syntax.value());
    bound.takeObject(syntax.effort);
    if (value !== null) yield { id: Number(numbers[index]), at: container.at, value, stream: null };
  }
}
