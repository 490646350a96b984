import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contract } from '@kompeten/contract';
import { throwawayCluster } from '@kompeten/local-postgres';
import { type Official, signIn } from './demo-office.ts';
import { requestsPerSecond } from './load.ts';
import type { Bench } from './measure.ts';
import { startProduct, startScript } from './product-process.ts';

async function pathsOf(manager: Official): Promise<string[]> {
  const query = { status: 'issued' as const, limit: 200 };
  const { items } = await manager.call(contract.listCertificates, { query });
  // What is on another issuer's paper alone has no file here.
  const issuedHere = items.filter(({ origin }) => origin === 'issued_here');
  return issuedHere.map(({ id }) => `/api/v1/certificates/${id}/pdf`);
}

/** A file on the disk, as long as one of the product's. */
async function fileLike(address: string, { cookie }: Official) {
  const response = await fetch(address, { headers: { cookie } });
  const content = Buffer.from(await response.arrayBuffer());
  const folder = mkdtempSync(join(tmpdir(), 'kompeten-bench-'));
  const file = join(folder, 'sertifikat.pdf');
  writeFileSync(file, content);
  return { file, size: content.length, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Downloading signed certificates as the staff does it, with session, permission and the register asked each time. */
export const benches: Bench[] = [
  {
    name: 'download of a signed PDF, 20 at once',
    unit: '/s',
    goal: { ratio: 'at least', value: 0.6 },
    async prepare() {
      const cluster = await throwawayCluster();
      const product = await startProduct({ app: cluster.appUrl, owner: cluster.ownerUrl });
      const manager = await signIn(product.url, 'centre.manager');
      const paths = await pathsOf(manager);
      const { file, size, remove } = await fileLike(`${product.url}${paths[0]}`, manager);
      const bare = await startScript('static-server.ts', [file, String(size)]);
      const { cookie } = manager;
      return {
        baseline: { name: 'bare node:http + one file', round: () => requestsPerSecond(bare.url, ['/']) },
        product: {
          name: 'GET …/certificates/{id}/pdf',
          round: () => requestsPerSecond(product.url, paths, { cookie }),
        },
        async stop() {
          await bare.stop();
          await product.stop();
          await cluster.stop();
          remove();
        },
      };
    },
  },
];
