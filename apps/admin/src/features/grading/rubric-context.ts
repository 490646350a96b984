import type { RubricLevel } from '@kompeten/domain';
import { createContext } from 'react';

/** The rubric of the cohort whose sheet is open. */
export const RubricContext = createContext<readonly RubricLevel[]>([]);
