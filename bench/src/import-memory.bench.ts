import { contract } from '@kompeten/contract';
import { throwawayCluster } from '@kompeten/local-postgres';
import { cooperativesSheet } from './cooperatives-sheet.ts';
import { type Official, signIn } from './demo-office.ts';
import { arrive } from './import-progress.ts';
import type { Bench, Side, Stage } from './measure.ts';
import { residentOf } from './process-family.ts';
import { type Running, startProduct } from './product-process.ts';

const FEW = 10_000;
const MANY = 100_000;
const LOOK_MS = 50;

/** The most that the product holds while a sheet is uploaded, read and judged; nothing of it is stored. */
function peakSide(name: string, product: Running, admin: Official, sheet: Buffer): Side {
  return {
    name,
    async round() {
      let peak = residentOf(product.pid);
      const watch = setInterval(() => {
        peak = Math.max(peak, residentOf(product.pid));
      }, LOOK_MS);
      try {
        const file = new Blob([new Uint8Array(sheet)]);
        const query = { kind: 'cooperatives' } as const;
        const { id: importId, sheets } = await admin.call(contract.createImport, {
          query,
          file,
          fileName: 'ukur.xlsx',
        });
        const params = { importId };
        if (!sheets[0]) throw new Error('No sheet was understood');
        await admin.call(contract.matchImport, { params, body: sheets[0].proposal });
        await arrive(admin, importId, 'staged');
        await admin.call(contract.discardImport, { params });
        return peak;
      } finally {
        clearInterval(watch);
      }
    },
  };
}

async function prepare(): Promise<Stage> {
  const cluster = await throwawayCluster();
  const product = await startProduct({ app: cluster.appUrl, owner: cluster.ownerUrl });
  const admin = await signIn(product.url, 'admin');
  return {
    baseline: peakSide('peak memory with 10,000 rows', product, admin, await cooperativesSheet(cluster.url, FEW)),
    product: peakSide('peak memory with 100,000 rows', product, admin, await cooperativesSheet(cluster.url, MANY)),
    async stop() {
      await product.stop();
      await cluster.stop();
    },
  };
}

/** Memory stays flat: ten times the rows take at most half as much again. */
export const benches: Bench[] = [
  {
    name: 'memory of an import, 100,000 rows against 10,000',
    unit: 'MB',
    goal: { ratio: 'at most', value: 1.5 },
    prepare,
  },
];
