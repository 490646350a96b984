import { type Bytes, fromLatin1, latin1Of } from '../der/bytes.ts';
import { PdfSyntaxProblem } from '../verification/pdf-syntax.ts';
import { appendRevision, streamOf, type UpdatedObject } from './append-revision.ts';
import { objectsOf, type PdfObjects } from './pdf-objects.ts';

/** What a signature is judged by when its issuers answer no more, each in DER. */
export interface ValidationData {
  certificates: readonly Bytes[];
  revocationLists: readonly Bytes[];
  /** Whole answers of responders (RFC 6960 §4.2.1, OCSPResponse). */
  ocspAnswers: readonly Bytes[];
}

/** Nothing of all that. */
export const NO_DATA: ValidationData = { certificates: [], revocationLists: [], ocspAnswers: [] };

/**
 * Adds validation data to a file, beside what it holds already (EN 319 142-1 §5.4.2.2: the Document Security Store). Answers
 * stand in it only where there are any, so that what was written before there were is written the same.
 */
export function withSecurityStore(pdf: Bytes, data: ValidationData): Bytes {
  const file = objectsOf(latin1Of(pdf));
  const { catalog, store, streams } = places(file);
  let next = store + 1;
  const written: UpdatedObject[] = [];
  const added = (bytes: readonly Bytes[]) =>
    bytes.map((one) => {
      written.push({ id: next, body: streamOf(latin1Of(one)) });
      next += 1;
      return `${next - 1} 0 R`;
    });
  const certificates = [...streams.certificates, ...added(data.certificates)];
  const lists = [...streams.lists, ...added(data.revocationLists)];
  const answers = [...streams.answers, ...added(data.ocspAnswers)];
  const optional = answers.length === 0 ? '' : `/OCSPs [${answers.join(' ')}]\n`;
  const body = `<<\n/Type /DSS\n/Certs [${certificates.join(' ')}]\n/CRLs [${lists.join(' ')}]\n${optional}>>`;
  const root = { id: file.root, body: catalog.replace(/\n>>$/, `\n/DSS ${store} 0 R\n>>`) };
  return appendRevision(pdf, file, [root, { id: store, body }, ...written]);
}

/** More of a kind than one file ever gathers, whoever renews it and however often. */
const MOST_OF_A_KIND = 256;

/** The validation data of the newest security store of a file; empty where it has none. All of them fit into the file. */
export function securityStoreOf(text: string): ValidationData {
  const file = objectsOf(text);
  const { streams } = places(file);
  let left = text.length;
  const read = (references: readonly string[]) => {
    if (references.length > MOST_OF_A_KIND) throw new PdfSyntaxProblem('too many');
    return references.map((one) => {
      const body = file.body(Number.parseInt(one, 10));
      left -= body.length;
      if (left < 0) throw new PdfSyntaxProblem('too large');
      return streamIn(body);
    });
  };
  const [certificates, revocationLists] = [read(streams.certificates), read(streams.lists)];
  return { certificates, revocationLists, ocspAnswers: read(streams.answers) };
}

function places(file: PdfObjects) {
  const catalog = file.body(file.root);
  const present = /\n\/DSS (\d{1,7}) 0 R(?=\n)/.exec(catalog);
  const before = present ? file.body(Number(present[1])) : '';
  const named = (key: string) => listIn(before, key);
  const streams = { certificates: named('Certs'), lists: named('CRLs'), answers: named('OCSPs') };
  return { catalog: catalog.replace(present?.[0] ?? '', ''), store: file.size, streams };
}

const listIn = (dictionary: string, key: string): string[] =>
  new RegExp(`/${key} \\[([\\d R]*)\\]`).exec(dictionary)?.[1]?.match(/\d+ 0 R/g) ?? [];

function streamIn(body: string): Bytes {
  const [head = '', length = ''] = /^<<\n\/Length (\d{1,7})\n>>\nstream\n/.exec(body) ?? [];
  const bytes = body.slice(head.length, head.length + Number(length));
  if (head === '' || body.slice(head.length + bytes.length) !== '\nendstream') throw new PdfSyntaxProblem('no stream');
  return fromLatin1(bytes);
}
