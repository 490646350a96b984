import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { productData } from './product-url.ts';

const PATIENCE_MS = 30_000;

/** The six digits that the product sent to a telephone, once it has: its mailbox of files lies in its data folder. */
export async function sentCode(phone: string): Promise<string> {
  const folder = join(productData(), 'outbox');
  const to = phone.replace(/\D/g, '').replace(/^0/, '');
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const letters = existsSync(folder)
      ? readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))
      : [];
    const letter = letters.find((text) => text.startsWith('to:') && text.split('\n')[0]?.includes(to));
    const code = letter && /\b(\d{6})\b/.exec(letter.split('\n\n')[1] ?? '')?.[1];
    if (code) return code;
    if (Date.now() > deadline) throw new Error(`No code came to ${phone}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
