import { tmpdir } from 'node:os';
import { memoryFolder } from '@kompeten/local-postgres';

/**
 * Where stories keep what goes with them: the folder that was named, or one in memory. A browser makes hundreds of small
 * files for each window, and a twentieth of all that stories do is the disk's looking for places for them.
 */
export const temporaryFolder = (): string => process.env.TMPDIR ?? memoryFolder() ?? tmpdir();
