import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { BackupRefusal, Manifest } from './manifest.ts';
import { readTar, type TarEntry } from './tar.ts';

const MANIFEST = 'manifest.json';

/** What a backup says about itself, read from its end; a file that is cut or damaged on the way there is refused. */
export async function manifestOf(file: string): Promise<Manifest> {
  let manifest: Manifest | undefined;
  await eachEntry(file, async ({ name, content }) => {
    if (name === MANIFEST) manifest = Manifest.parse(JSON.parse(content.toString()));
  });
  if (!manifest) throw new BackupRefusal('The file has no manifest; nothing was changed.');
  return manifest;
}

/** Hands over the pieces of all tables in the order in which they were taken, and says when it has; what fails then is a damage, too. */
export function eachPiece(
  file: string,
  take: (piece: TarEntry) => Promise<void>,
  end: () => Promise<void> | undefined,
): Promise<void> {
  const takePiece = async (entry: TarEntry) => {
    if (entry.name !== MANIFEST) await take(entry);
  };
  return eachEntry(file, takePiece, end);
}

async function eachEntry(
  file: string,
  take: (entry: TarEntry) => Promise<void>,
  end?: () => Promise<void> | undefined,
): Promise<void> {
  try {
    for await (const entry of readTar(unpacked(file))) await take(entry);
    await end?.();
  } catch (cause) {
    throw new BackupRefusal('The file is damaged or no backup of this product; nothing was changed.', { cause });
  }
}

function unpacked(file: string): AsyncIterable<Buffer> {
  const unpacking = createGunzip();
  pipeline(createReadStream(file), unpacking, () => undefined);
  return unpacking;
}
