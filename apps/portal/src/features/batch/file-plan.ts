import { verification } from '@kompeten/contract';
import { MAX_CODES } from '@kompeten/domain';

/** What is to be done with files: exactly one of the three, or why none of them. */
export type FilePlan =
  | { kind: 'sheet'; file: File }
  | { kind: 'archive'; file: File }
  | { kind: 'pdfs'; files: readonly File[] }
  | { kind: 'refused'; why: 'mixed' | 'tooMany' }
  | { kind: 'refused'; why: 'wrongType'; name: string }
  | { kind: 'refused'; why: 'tooBig'; name: string; megabytes: number };

const endings: readonly [kind: 'sheet' | 'archive' | 'pdf', ending: RegExp, maxBytes: number][] = [
  ['sheet', /\.(xlsx|csv|txt|tsv)$/i, verification.verifyBatch.upload.maxBytes],
  ['archive', /\.zip$/i, verification.verifyFiles.upload.maxBytes],
  ['pdf', /\.pdf$/i, verification.verifyPdf.upload.maxBytes],
];

const kindOf = ({ name }: Pick<File, 'name'>) => endings.find(([, ending]) => ending.test(name));

/** Decides by the names and sizes of files; what they really hold is judged by whoever reads them. */
export function planOf(files: readonly File[]): FilePlan {
  const stranger = files.find((file) => !kindOf(file));
  if (stranger) return { kind: 'refused', why: 'wrongType', name: stranger.name };
  const [first] = files;
  const kinds = new Set(files.map((file) => kindOf(file)?.[0]));
  if (first === undefined || kinds.size > 1 || (files.length > 1 && !kinds.has('pdf'))) {
    return { kind: 'refused', why: 'mixed' };
  }
  if (files.length > MAX_CODES) return { kind: 'refused', why: 'tooMany' };
  if (kinds.has('pdf')) return { kind: 'pdfs', files };
  const [kind, , maxBytes] = kindOf(first) ?? ['sheet', null, 0];
  if (first.size > maxBytes) return { kind: 'refused', why: 'tooBig', name: first.name, megabytes: maxBytes / 1e6 };
  return { kind: kind === 'archive' ? 'archive' : 'sheet', file: first };
}
