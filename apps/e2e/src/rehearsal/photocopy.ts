import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { photocopied, qrOn } from '@kompeten/certificate/testing';
import {
  isSet,
  KEYS_PATH,
  KeySet,
  LISTS_PATH,
  listName,
  readStatusList,
  type Statement,
  statementTextIn,
  verifyStatement,
} from '@kompeten/statement';
import { productUrl } from '../product-url.ts';

/** What the QR codes of both pages of a grey, grainy photocopy that lay askew say. */
export function readPhotocopy(pdf: Buffer): { first: string; second: string } {
  const folder = mkdtempSync(join(tmpdir(), 'kompeten-photocopy-'));
  try {
    const at = (name: string) => join(folder, name);
    writeFileSync(at('paper.pdf'), pdf);
    execFileSync('pdftoppm', ['-r', '200', '-gray', at('paper.pdf'), at('page')]);
    const read = (page: number) => {
      const copy = photocopied(at(`page-${page}.pgm`), at(`copy-${page}.pgm`), 1.5, 40);
      return qrOn(copy);
    };
    return { first: read(1), second: read(2) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const published = async (path: string) => (await fetch(`${productUrl()}${path}`)).text();

/** What the statement of page 2 says when it is checked against the published keys, and whether the lists say revoked. */
export async function checkStatement(scanned: string): Promise<{ statement: Statement; isRevoked: boolean }> {
  const keys = KeySet.parse(JSON.parse(await published(KEYS_PATH)));
  const verdict = await verifyStatement(statementTextIn(scanned), keys);
  if (verdict.kind !== 'genuine') throw new Error(`The statement is ${verdict.kind}`);
  const { statement } = verdict;
  const name = listName(statement.status.list, 'revocation');
  const list = await readStatusList(await published(`${LISTS_PATH}/${name}`), keys);
  if (list === null) throw new Error(`${name} cannot be read`);
  return { statement, isRevoked: isSet(list, statement.status.index) === true };
}
