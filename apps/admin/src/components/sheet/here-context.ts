import { createContext } from 'react';
import type { OwnEvent } from '../../lib/sheet/sheet.ts';

/** An entry of a cell that this device holds and the register does not have yet. */
export interface HereLine {
  id: string;
  word: string;
  state: Exclude<OwnEvent<unknown>['state'], 'refused' | 'late'>;
  at: string;
}

/** What of an opened cell lies on this device only, the newest first. */
export const HereContext = createContext<readonly HereLine[]>([]);
