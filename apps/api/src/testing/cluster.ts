import { createDatabaseFromTemplate, type DatabaseUrls, type ExtraDatabase } from '@kompeten/local-postgres';
import pg from 'pg';
import { migrate } from '../database/migrate.ts';
import { importReferenceUnits } from '../features/competencies/reference-units.repository.ts';
import { importRegions } from '../features/regions/region-import.repository.ts';

const TEMPLATE_LOCK = 4_071_946;

/** A fresh database, migrated and with all regions: a copy of a template that the first test file of a run prepares. */
export async function freshDatabase(): Promise<ExtraDatabase> {
  const cluster = runningCluster();
  await prepareTemplate(cluster);
  return createDatabaseFromTemplate(cluster);
}

/** A database without any table. */
export function emptyDatabase(): Promise<ExtraDatabase> {
  return createDatabaseFromTemplate(runningCluster(), 'template1');
}

/** Prepares the template under a lock that is held elsewhere, since nobody may be connected to a template. */
async function prepareTemplate({ url, ownerUrl, appUrl }: DatabaseUrls): Promise<void> {
  const address = new URL(url);
  address.pathname = '/postgres';
  const client = new pg.Client({ connectionString: address.href });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const ready = await client.query(`select from pg_roles where rolname = 'template_is_ready'`);
    if (ready.rowCount) return;
    await migrate(ownerUrl, appUrl);
    await importRegions(ownerUrl);
    await importReferenceUnits(ownerUrl);
    await client.query('create role template_is_ready');
  } finally {
    await client.end();
  }
}

function runningCluster(): DatabaseUrls {
  const urls = process.env.KOMPETEN_TEST_CLUSTER;
  if (urls === undefined) throw new Error('The cluster of the tests is started by jest-cluster-start.config.mjs');
  return JSON.parse(urls);
}
