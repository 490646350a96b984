import { Problem, verification } from '@kompeten/contract';
import { type BatchVerification, formatCode, isNumberLike, type ListedRow, MAX_CODES } from '@kompeten/domain';
import { api } from '../../lib/api.ts';
import { type BatchRow, fileRow } from './batch-row.ts';

/** How the work goes on, as it is told to whoever waits. */
export interface Progress {
  done(count: number, total: number): void;
  waits(seconds: number): void;
}

/** PDFs on their way at once. */
const LANES = 4;

/** Sends the codes, and nothing that stands beside them. */
export async function checkCodes(rows: readonly ListedRow[]): Promise<BatchRow[]> {
  const codes = rows.flatMap(({ code }) => code ?? []);
  const { items } = await api.call(verification.verifyBatch, { body: { codes } });
  const answers = items.values();
  return rows.map(({ code, row: number, ...listed }) => {
    const own = { ...listed, number };
    const item = code === null ? undefined : answers.next().value;
    if (!item) return { ...own, code, outcome: 'no_code', answer: null, file: null };
    const { result, answer } = item;
    const shown = answer ? formatCode(answer.code) : item.code;
    return { ...own, code: shown, outcome: answered(item.code, result, answer), answer, file: null };
  });
}

type Item = BatchVerification['items'][number];

/** The register answers a number where a code belongs as a typing error; here it is told which it is. */
function answered(code: string, result: Item['result'], answer: Item['answer']): BatchRow['outcome'] {
  if (result === 'found' && answer) return answer.status;
  if (result === 'unknown_code') return result;
  return isNumberLike(code) ? 'number' : 'mistyped_code';
}

/** Sends a ZIP of PDFs; each is answered by itself. */
export async function checkArchive(file: File): Promise<BatchRow[]> {
  const { items } = await api.call(verification.verifyFiles, { file, fileName: 'berkas.zip' });
  return items.map(({ name, sha256, refusal, answer }, place) => {
    if (answer) return fileRow(place + 1, name, answer);
    const file = { sha256, intact: false, differing: [] };
    const row = { sheet: null, number: place + 1, own: name, code: null, answer: null, file };
    return { ...row, outcome: refusal ?? 'not_a_pdf' };
  });
}

/** Sends PDFs a few at a time, each under no name, and waits where the register asks for patience. */
export async function checkFiles(files: readonly File[], progress: Progress): Promise<BatchRow[]> {
  const rows: BatchRow[] = new Array(Math.min(files.length, MAX_CODES));
  let [next, done] = [0, 0];
  const lane = async () => {
    for (let place = next++; place < files.length; place = next++) {
      const file = files[place];
      if (file) rows[place] = await patiently(() => checkFile(file, place + 1), progress);
      done += 1;
      progress.done(done, files.length);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return rows;
}

async function checkFile(file: File, number: number): Promise<BatchRow> {
  try {
    return fileRow(number, file.name, await api.call(verification.verifyPdf, { file, fileName: 'berkas.pdf' }));
  } catch (error) {
    const outcome = refusalOf(error);
    if (outcome === null) throw error;
    return { sheet: null, number, own: file.name, code: null, outcome, answer: null, file: null };
  }
}

function refusalOf(error: unknown): 'not_a_pdf' | 'too_large' | null {
  if (!(error instanceof Problem)) return null;
  if (error.code === 'verification.not_a_pdf') return 'not_a_pdf';
  return error.code === 'request.too_large' ? 'too_large' : null;
}

async function patiently<T>(work: () => Promise<T>, progress: Progress): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      const seconds = error instanceof Problem && error.code === 'request.too_many' ? secondsOf(error) : null;
      if (seconds === null) throw error;
      progress.waits(seconds);
      await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
    }
  }
}

const secondsOf = ({ params }: Problem): number =>
  'retryAfterSeconds' in params ? Number(params.retryAfterSeconds) : 30;
