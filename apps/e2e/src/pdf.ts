import { contract } from '@kompeten/contract';
import type { Page } from 'playwright-core';
import type { Colleague } from './office.ts';

/** The signed file of a certificate, as staff download it. */
export async function pdfOf(colleague: Colleague, certificateId: string): Promise<Buffer> {
  const file = await colleague.call(contract.downloadCertificate, { params: { certificateId } });
  return Buffer.from(await file.arrayBuffer());
}

/** The same file with a single bit of its middle turned over. */
export function tampered(file: Buffer): Buffer {
  const copy = Buffer.from(file);
  const middle = Math.floor(copy.length / 2);
  copy[middle] = (copy[middle] ?? 0) ^ 1;
  return copy;
}

/** A file as a browser is given it. */
export const asPdf = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/pdf', buffer });

/** Drops a file onto something, as a hand does that drags it out of a folder. */
export async function dropOn(page: Page, target: ReturnType<Page['getByRole']>, file: ReturnType<typeof asPdf>) {
  const given = { name: file.name, type: file.mimeType, bytes: file.buffer.toString('base64') };
  const dataTransfer = await page.evaluateHandle(({ name, type, bytes }) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0))], name, { type }));
    return transfer;
  }, given);
  await target.dispatchEvent('drop', { dataTransfer });
}
