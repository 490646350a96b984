import type { MentorshipSummary, Subject } from '@kompeten/domain';

/** The facts that decide what somebody may do with a mentorship. */
export const subjectOf = ({ centreId, cooperativeId, mentorId }: MentorshipSummary): Subject => ({
  centreId,
  cooperativeId,
  mentorAccountIds: mentorId === null ? [] : [mentorId],
});
