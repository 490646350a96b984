import { pipeline } from 'node:stream/promises';
import { contract } from '@kompeten/contract';
import { throwawayCluster } from '@kompeten/local-postgres';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { bareLines, cooperativesSheet } from './cooperatives-sheet.ts';
import { type Official, signIn } from './demo-office.ts';
import { arrive } from './import-progress.ts';
import type { Bench, Side, Stage } from './measure.ts';
import { startProduct } from './product-process.ts';

const ROWS = 100_000;

/** Reads the sheet and copies its rows into a table like the registry's, with the same indexes. */
function copySide(url: string, sheet: Buffer): Side {
  return {
    name: 'bare parse and COPY',
    async round() {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      try {
        await client.query('create table plain_cooperatives (like cooperatives including all)');
        const before = performance.now();
        const into = client.query(
          copyFrom(`copy plain_cooperatives (id, name, kind, region_code, legal_entity_number, provisional, business_units,
            address, demo, version) from stdin`),
        );
        await pipeline([await bareLines(sheet)], into);
        return (performance.now() - before) / 1000;
      } finally {
        await client.query('drop table plain_cooperatives');
        await client.end();
      }
    },
  };
}

/** Uploads, reads, judges and stores; what was stored is taken back outside the clock. */
function importSide(url: string, admin: Official, sheet: Buffer): Side {
  return {
    name: 'upload, match, judge, confirm, store',
    async round() {
      const file = new Blob([new Uint8Array(sheet)]);
      const before = performance.now();
      const uploaded = await admin.call(contract.createImport, {
        ...{ query: { kind: 'cooperatives' }, file, fileName: 'ukur.xlsx' },
      });
      const params = { importId: uploaded.id };
      const body = uploaded.sheets[0]?.proposal;
      if (!body) throw new Error(`${url} understood no sheet`);
      await admin.call(contract.matchImport, { params, body });
      await arrive(admin, uploaded.id, 'staged');
      const { counts } = await admin.call(contract.getImport, { params });
      if (counts.new !== ROWS) throw new Error(`Of ${ROWS} rows ${counts.new} are new`);
      await admin.call(contract.confirmImport, { params, body: { counts } });
      await arrive(admin, uploaded.id, 'applied');
      const seconds = (performance.now() - before) / 1000;
      await admin.call(contract.undoImport, { params });
      await arrive(admin, uploaded.id, 'undone');
      return seconds;
    },
  };
}

async function prepare(): Promise<Stage> {
  const cluster = await throwawayCluster();
  const product = await startProduct({ app: cluster.appUrl, owner: cluster.ownerUrl });
  const sheet = await cooperativesSheet(cluster.url, ROWS);
  const admin = await signIn(product.url, 'admin');
  return {
    baseline: copySide(cluster.url, sheet),
    product: importSide(product.url, admin, sheet),
    async stop() {
      await product.stop();
      await cluster.stop();
    },
  };
}

/** 100,000 cooperatives from one `.xlsx`, from the upload to the register; below a minute, at most four times the baseline. */
export const benches: Bench[] = [
  { name: 'import of 100,000 rows from .xlsx', unit: 's', goal: { ratio: 'at most', value: 4 }, prepare },
];
