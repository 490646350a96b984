/**
 * Statements that one cell holds at most; people make a few, so that more are a fault or an attack. Only the one that
 * settles a contested cell is taken beyond it, after which nothing can be contested any more.
 */
export const MOST_IN_A_CELL = 200;
