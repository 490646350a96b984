import { statfsSync } from 'node:fs';

/** Where Linux keeps files in memory, and how much has to be free there before much is put into it, in bytes. */
const MEMORY = '/dev/shm';
const ROOM = 4 * 1024 ** 3;

/** The folder whose files lie in memory; null where there is none, or less room in it than many files want. */
export function memoryFolder(): string | null {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    return bavail * bsize >= ROOM ? MEMORY : null;
  } catch {
    return null;
  }
}
