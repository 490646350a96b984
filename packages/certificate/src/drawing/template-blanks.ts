import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { blanksIn, NoBlanks } from './blanks.ts';
import { streamOfParts } from './content-stream.ts';
import { archivalMetadata, type DocumentInfo } from './metadata.ts';
import { pdfDate, pdfText } from './pdf-text.ts';
import type { Sketch } from './sketch.ts';
import { type Operators, partsOf } from './sketch-pen.ts';
import type { AttachedFile } from './surface.ts';

/** Writes one object anew for another document. */
export type Rewrite = (sketch: Sketch) => Buffer;

const STREAM = 'stream\n';
const END_OF_STREAM = Buffer.from('\nendstream\nendobj\n');
const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');
const length = (bytes: Uint8Array): string => `/Length ${bytes.length}\n`;

interface Stream {
  head: string;
  data: Buffer;
}

function streamIn(object: Buffer): Stream {
  const at = object.indexOf(STREAM) + STREAM.length;
  return { head: object.toString('latin1', 0, at), data: object.subarray(at, object.length - END_OF_STREAM.length) };
}

const streamOf = (head: string, data: Buffer): Buffer => Buffer.concat([latin1(head), data, END_OF_STREAM]);

/** A content stream with other operators. */
export function contentBlank(object: Buffer, operatorsIn: (sketch: Sketch) => Operators | undefined): Rewrite {
  const { head, data } = streamIn(object);
  const blanks = blanksIn(head, [length(data)]);
  return (sketch) => {
    const content = streamOfParts(partsOf(operatorsIn(sketch) ?? []));
    return streamOf(blanks([length(content)]), content);
  };
}

/** A photo with other bytes. */
export function photoBlank(object: Buffer, photoIn: (sketch: Sketch) => Buffer | undefined): Rewrite {
  const { head, data } = streamIn(object);
  const blanks = blanksIn(head, [`/Length ${data.length}`]);
  return (sketch) => {
    const photo = photoIn(sketch) ?? Buffer.alloc(0);
    return streamOf(blanks([`/Length ${photo.length}`]), photo);
  };
}

/** An object whose dictionary has another text or date behind a key. */
export function textBlank(object: Buffer, drawn: Sketch, entryIn: (sketch: Sketch) => string): Rewrite {
  const blanks = blanksIn(object.toString('latin1'), [entryIn(drawn)]);
  return (sketch) => latin1(blanks([entryIn(sketch)]));
}

/** A file with other contents (ISO 32000-1 §7.11.4). */
export function fileBlank(
  object: Buffer,
  drawn: Sketch,
  fileIn: (sketch: Sketch) => AttachedFile | undefined,
): Rewrite {
  const { head, data } = streamIn(object);
  const blanks = blanksIn(head, valuesOf(fileIn(drawn), data));
  return (sketch) => {
    const file = fileIn(sketch);
    const compressed = deflateSync(Buffer.from(file?.text ?? ''));
    return streamOf(blanks(valuesOf(file, compressed)), compressed);
  };
}

function valuesOf(file: AttachedFile | undefined, compressed: Buffer): string[] {
  if (file === undefined) throw new NoBlanks('file');
  const bytes = Buffer.from(file.text);
  const date = pdfDate(file.at);
  return [
    `/CreationDate ${date}\n/ModDate ${date}\n`,
    `/CheckSum (${createHash('md5').update(bytes).digest('hex')})\n`,
    `/Size ${bytes.length}\n`,
    length(compressed),
  ];
}

/** The metadata of another document; pdfkit says their length in characters too. */
export function metadataBlank(object: Buffer, drawn: Sketch): Rewrite {
  const { head, data } = streamIn(object);
  const xml = data.toString();
  const around = blanksIn(xml, [archivalMetadata(drawn.info)]);
  const blanks = blanksIn(head, [`/length ${xml.length}\n`, `/Length ${data.length}`]);
  return ({ info }) => {
    const written = around([archivalMetadata(info)]);
    const bytes = Buffer.from(written);
    return streamOf(blanks([`/length ${written.length}\n`, `/Length ${bytes.length}`]), bytes);
  };
}

/** The document information as pdfkit numbers and writes it. */
export function infoEntries({ Producer, Creator, CreationDate, ...others }: DocumentInfo): [string, string | Date][] {
  const entries = { Producer, Creator, CreationDate, ...others };
  return Object.entries(entries).filter((entry): entry is [string, string | Date] => entry[1] !== undefined);
}

/** An entry of the document information. */
export const infoBlank =
  (id: number, at: number): Rewrite =>
  ({ info }) => {
    const value = infoEntries(info)[at]?.[1] ?? '';
    return latin1(`${id} 0 obj\n${typeof value === 'string' ? pdfText(value) : pdfDate(value)}\nendobj\n`);
  };

/** The identifier of a file (ISO 32000-1 §14.4), made as pdfkit makes it. */
export function fileIdOf(info: DocumentInfo): string {
  const lines = infoEntries(info).map(([key, value]) => `${key}: ${value.valueOf()}\n`);
  const made = `${info.CreationDate?.getTime()}\n${lines.join('')}`;
  return createHash('md5').update(made).digest('hex');
}
