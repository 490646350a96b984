import { spawnSync } from 'node:child_process';
import type { Page } from 'playwright-core';

/** A form as it was downloaded: whether it is tagged, and what it says, wherever its lines end. */
export interface PrintedForm {
  tagged: boolean;
  words: string;
}

/** Presses a button that downloads a form, and reads the file as independent programs do. */
export async function printed(page: Page, name: string): Promise<PrintedForm> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  const file = await download.path();
  return {
    tagged: /^Tagged:\s+yes$/m.test(said('pdfinfo', file)),
    words: said('pdftotext', file, '-').replace(/\s+/g, ' '),
  };
}

function said(program: string, ...parameters: string[]): string {
  const { stdout, error } = spawnSync(program, parameters, { encoding: 'utf8', timeout: 60_000 });
  if (error) throw error;
  return stdout;
}
