import type { PdfChange } from '@kompeten/domain';
import { fromLatin1 } from '../der/bytes.ts';
import { CREDENTIAL_ATTACHMENT } from '../document/attachment-name.ts';
import { LooseFile } from './loose-file.ts';
import { linesOf } from './page-text.ts';
import type { PdfDictionary } from './pdf-syntax.ts';
import { isText, textIn } from './pdf-text.ts';
import { asDictionary, nameOf, typeOf } from './pdf-values.ts';
import { ReadingBound } from './reading-bound.ts';
import { changesAfter } from './revision-changes.ts';

/** What lies in a file that is not as it was signed, told for people; none of it is to be believed. */
export interface FileContents {
  /** What is written on each page, line by line. */
  pages: string[][];
  /** The names of embedded files. */
  attachments: string[];
  /** The embedded credential that a reader of the file would be shown: the last one of its name. */
  credential: string | null;
  hasPictures: boolean;
  /** The program that says it made the file; empty where it says nothing. */
  producer: string;
  /** What was appended behind the signed part. */
  changes: PdfChange[];
}

/** Embedded files that are told of: the last ones, which a reader of the file would be shown. */
const MOST_FILES = 100;

/** Reads what an altered or unsigned file holds; `signedEnd` is where its signed part ends, if it has one. */
export function contentsOf(text: string, signedEnd: number | null, bound = new ReadingBound()): FileContents {
  const file = LooseFile.read(text, bound);
  const dictionaries = file.objects.map(({ value }) => asDictionary(value));
  const files = dictionaries.filter((one) => typeOf(one) === 'Filespec' || one.entries.has('EF')).slice(-MOST_FILES);
  const nameOfFile = ({ entries }: PdfDictionary) => textIn(file.resolve(entries.get('UF') ?? entries.get('F')));
  const names = files.map(nameOfFile);
  const credential = files[names.lastIndexOf(CREDENTIAL_ATTACHMENT)];
  const producer = dictionaries.findLast(({ entries }) => isText(entries.get('Producer')));
  return {
    pages: linesOf(file),
    attachments: [...new Set(names.filter(Boolean))],
    credential: credential ? embeddedText(file, credential) : null,
    hasPictures: dictionaries.some(({ entries }) => nameOf(entries.get('Subtype')) === 'Image'),
    producer: textIn(producer?.entries.get('Producer') ?? null).slice(0, 80),
    changes: signedEnd === null || signedEnd === text.length ? [] : changesAfter(file, signedEnd),
  };
}

function embeddedText(file: LooseFile, specification: PdfDictionary): string {
  const content = file.contentOf(file.dictionary(specification.entries.get('EF')).entries.get('F'));
  return new TextDecoder().decode(fromLatin1(content));
}
