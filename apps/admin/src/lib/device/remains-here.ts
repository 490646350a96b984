import { type Remains, remainsOf } from '../vault/remains.ts';
import { localDevice } from './at-work.ts';

/** What can still be read of a damaged item of whoever is at work; null where nothing is kept here. */
export async function remainsHere(id: string): Promise<Remains | null> {
  const vault = localDevice()?.vault;
  return vault ? remainsOf(vault, id) : null;
}
