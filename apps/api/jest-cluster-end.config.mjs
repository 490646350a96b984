/** Ends the PostgreSQL of this run. */
export default async function endCluster() {
  await globalThis.kompetenTestCluster?.stop();
}
