import { createContext } from 'react';

/** Which cell stands in full beside the sheet: what is typed into it is kept under its key. */
export const CellContext = createContext('');
