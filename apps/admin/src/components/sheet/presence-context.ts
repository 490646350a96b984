import { createContext } from 'react';
import { Presence } from '../../lib/sheet/presence.ts';

/** Who else is at work on the sheet that is open. */
export const PresenceContext = createContext(new Presence(''));
