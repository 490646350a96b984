import type { RecordPart } from '@kompeten/domain';
import { assessmentParts } from './erasable-assessment.ts';
import { officeParts } from './erasable-office.ts';
import type { Erasable } from './erasable-part.ts';
import { personParts } from './erasable-person.ts';
import { trainingParts } from './erasable-training.ts';

/** Of every part that has an end: where it stands, and what empties it. */
export const erasable: Record<RecordPart, Erasable> = {
  ...trainingParts,
  ...personParts,
  ...assessmentParts,
  ...officeParts,
};
