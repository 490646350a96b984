import { DomainError } from '../kernel/domain-error.ts';
import type { RecordPart } from '../retention/record-part.ts';
import type { ErasureList } from './erasure.ts';

/** The records of each part that go, by their ids. */
export type Going = Partial<Record<RecordPart, string[]>>;

/** A list as it was put before a second person, and by whom. */
export interface DrawnList {
  hash: string;
  drawnById: string;
}

/** Refuses to put a list before a second person that is not the one of now, or from which nothing would go. */
export function assertDrawn({ lines, hash }: ErasureList, named: string | null): void {
  if (named !== hash) throw new DomainError('data_request.list_changed');
  if (!lines.some(({ reason }) => reason === null)) throw new DomainError('data_request.nothing_to_erase');
}

/** Four eyes: another person carries out exactly the list that was drawn, as long as it is still the list of now. */
export function assertCarriedOut(
  { drawn, now }: { drawn: DrawnList; now: ErasureList },
  named: string | null,
  byId: string,
): void {
  if (drawn.drawnById === byId) throw new DomainError('data_request.second_person');
  if (named !== drawn.hash || now.hash !== drawn.hash) throw new DomainError('data_request.list_changed');
}
