import { spawnSync } from 'node:child_process';

/** What a PDF says, line by line, as Poppler reads it. */
export async function linesOfPdf(file: Blob): Promise<string> {
  const input = Buffer.from(await file.arrayBuffer());
  const { stdout, error } = spawnSync('pdftotext', ['-layout', '-', '-'], { input, encoding: 'utf8' });
  if (error) throw error;
  return stdout;
}

/** What a PDF says, wherever its lines end. */
export const wordsOfPdf = async (file: Blob): Promise<string> => (await linesOfPdf(file)).replace(/\s+/g, ' ');
