import type { ComplaintKind, ComplaintStatus } from '@kompeten/domain';

/** A complaint with what its certificate says. */
export interface ComplaintRow {
  id: string;
  number: string;
  status: ComplaintStatus;
  kind: ComplaintKind;
  certificateId: string | null;
  certificateNumber: string | null;
  holderName: string | null;
  bodyName: string | null;
  /** The assessor or session that it names, in the words of its filer. */
  named: string | null;
  about: string;
  /** The centre or the certification body that answers it. */
  centreId: string | null;
  bodyId: string | null;
  text: string;
  contactSealed: Buffer | null;
  filedAt: string;
  changedAt: string;
  dueOn: string;
}

/** A complaint about to be stored. */
export type NewComplaint = Pick<
  ComplaintRow,
  'id' | 'number' | 'kind' | 'certificateId' | 'named' | 'centreId' | 'bodyId' | 'text' | 'contactSealed' | 'dueOn'
>;
