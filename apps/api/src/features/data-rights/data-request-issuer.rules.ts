import type { Subject } from '@kompeten/domain';
import type { DataRequestRow } from './data-request.repository.ts';

type Answered = Pick<DataRequestRow, 'centreId' | 'bodyId'>;

/** Whose a request is, for `can` and `assertCan`. */
export const subjectOf = ({ centreId, bodyId }: Answered): Subject => ({ centreId, bodyId });

/** The centre or certification body that answers a request. */
export const issuerOf = ({ centreId, bodyId }: Answered): string => centreId ?? bodyId ?? '';
