import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAuthority, issueCertificatePdf, localSignatureProvider } from '@kompeten/certificate';
import { contract } from '@kompeten/contract';
import { startPostgres } from '@kompeten/local-postgres';
import { benchDocument } from './bench-document.ts';
import { type Official, requestedBatch, signIn } from './demo-office.ts';
import type { Bench } from './measure.ts';
import { startProduct } from './product-process.ts';

const PEOPLE = 30;

async function approvedToReady(url: string, manager: Official, head: Official): Promise<number> {
  const batchId = await requestedBatch(manager, PEOPLE);
  const before = performance.now();
  await head.call(contract.approveIssuance, { params: { batchId }, body: undefined });
  const events = await fetch(`${url}/api/v1/issuance-batches/${batchId}/events`, { headers: { cookie: head.cookie } });
  await events.text();
  const taken = performance.now() - before;
  const batch = await head.call(contract.getIssuanceBatch, { params: { batchId } });
  if (batch.issued !== PEOPLE) throw new Error(`Only ${batch.issued} of ${PEOPLE} were issued.`);
  return taken;
}

async function drawnAndSigned(): Promise<number> {
  const { signer } = createAuthority({ organisation: 'Bench', clockNow: new Date() });
  const provider = localSignatureProvider(signer);
  const before = performance.now();
  for (let index = 0; index < PEOPLE; index += 1) {
    await issueCertificatePdf(benchDocument(index), provider, { signedAt: new Date() });
  }
  return performance.now() - before;
}

/** A cohort of thirty from the approval to the last signed certificate, on a durable database. */
export const benches: Bench[] = [
  {
    name: 'cohort of 30, approval to last signed certificate',
    unit: 'ms',
    goal: null,
    async prepare() {
      const dataDir = mkdtempSync(join(tmpdir(), 'kompeten-bench-db-'));
      const cluster = await startPostgres({ dataDir });
      const product = await startProduct({ app: cluster.appUrl, owner: cluster.ownerUrl });
      const [manager, head] = [await signIn(product.url, 'centre.manager'), await signIn(product.url, 'centre.head')];
      return {
        baseline: { name: '30 drawn and signed in one loop, nothing stored', round: drawnAndSigned },
        product: { name: 'approve → done', round: () => approvedToReady(product.url, manager, head) },
        async stop() {
          await product.stop();
          await cluster.stop();
          rmSync(dataDir, { recursive: true, force: true });
        },
      };
    },
  },
];
