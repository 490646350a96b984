/** What came of acts that began together: how many were done, and the codes of the others. */
export async function together(acts: readonly Promise<unknown>[]): Promise<{ done: number; codes: string[] }> {
  const ends = await Promise.allSettled(acts);
  const codes = ends.flatMap((end) => (end.status === 'rejected' ? [(end.reason as { code: string }).code] : []));
  return { done: ends.length - codes.length, codes };
}
