import type { HappenedEvent } from '@kompeten/domain';

/** A link that ended, by the certificate that it led to. */
export interface EndedLink {
  certificateId: string;
  /** The centre that the certificate is of, if it is of one. */
  centreId: string | null;
}

/** What the trail says when a link ends before its time. */
export const sharingEnded = (certificateId: string): HappenedEvent => ({
  type: 'certificate.sharing_ended',
  subjectType: 'certificate',
  subjectId: certificateId,
  data: {},
});
