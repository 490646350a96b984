import { connection } from '../connection.ts';
import { lookOut } from './look-out.ts';

/** After how many milliseconds a look for the register is given up. */
export const LOOK_PATIENCE_MS = 15_000;

/** Whether somebody sees this page. */
export const isSeen = () => document.visibilityState === 'visible';

function later(act: () => void, milliseconds: number): () => void {
  const timer = setTimeout(act, milliseconds);
  return () => clearTimeout(timer);
}

/** Looks for the network while it is away and this page is seen. */
export const lookOutHere = (look: () => void) =>
  lookOut({ isAway: () => isSeen() && connection() === 'offline', look, later });
