import type { Official } from './demo-office.ts';

/** Ends an archive of many files: PK, 6, 6, and from its 32nd byte the number of files; a shorter one names it in the 10th byte of PK, 5, 6. */
const [MANY, FEW] = [Buffer.from('PK\x06\x06', 'latin1'), Buffer.from('PK\x05\x06', 'latin1')];
const TAIL = 1_024;

function filesIn(tail: Buffer): number {
  const many = tail.lastIndexOf(MANY);
  return many < 0 ? tail.readUInt16LE(tail.lastIndexOf(FEW) + 10) : Number(tail.readBigUInt64LE(many + 32));
}

/** Takes the archive of a round whole; answers how many files and megabytes it has. */
export async function roundArchive(url: string, { cookie, centreId }: Official, roundId: string) {
  const address = `${url}/api/v1/centres/${centreId}/certificate-bundle?roundId=${roundId}`;
  const response = await fetch(address, { headers: { cookie } });
  if (!response.ok || !response.body) throw new Error(`The archive is refused: ${await response.text()}`);
  let bytes = 0;
  let tail: Buffer = Buffer.alloc(0);
  for await (const chunk of response.body) {
    bytes += chunk.length;
    tail = Buffer.concat([tail, chunk]).subarray(-TAIL);
  }
  return { files: filesIn(tail), megabytes: bytes / 1_000_000 };
}
