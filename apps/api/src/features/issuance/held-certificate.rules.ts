import { heldStatuses } from '@kompeten/domain';
import { literals } from '../../database/literals.ts';

/**
 * Whether somebody of an enrolment has a certificate that leaves none of a kind due; in SQL. A training certificate says more than
 * a statement of participation, so either stands in the way of the latter (rule 15).
 */
export const isHeld = (enrolmentId: string, kind: string): string => `exists (select from certificates held
  where held.enrolment_id = ${enrolmentId} and held.status in (${literals(heldStatuses)})
    and (held.kind = 'training' or ${kind} = 'participation'))`;
