import { mentoring, placements } from '@kompeten/contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import { mutationOf, queryOf } from '../../lib/query.ts';

const touched = [
  mentoring.listMentorships,
  mentoring.getMentorship,
  mentoring.listMentoringVisits,
  placements.listPlacements,
  placements.getPlacement,
];

/** One mentorship; asked anew each time, because a colleague may have been there. */
export const useMentorship = (mentorshipId: string) =>
  useQuery({ ...queryOf(mentoring.getMentorship, { params: { mentorshipId } }), staleTime: 0 });

/** The visits of a mentorship. */
export const useVisits = (mentorshipId: string) =>
  useQuery(queryOf(mentoring.listMentoringVisits, { params: { mentorshipId } }));

/** Who of the cooperative was trained. */
export const useMentoredPeople = (mentorshipId: string) =>
  useQuery(queryOf(mentoring.listMentoredPeople, { params: { mentorshipId } }));

/** Who can be named as mentor at a centre. */
export const useMentors = (centreId: string) => useQuery(queryOf(mentoring.listMentors, { params: { centreId } }));

/** The newest jobs and businesses of a mentorship. */
export const usePlacements = (mentorshipId: string) =>
  useQuery(queryOf(placements.listPlacements, { query: { mentorshipId, limit: 50 } }));

/** One job or business; asked anew, because somebody may have decided. */
export const usePlacement = (placementId: string) =>
  useQuery({ ...queryOf(placements.getPlacement, { params: { placementId } }), staleTime: 0 });

/** Mentoring under way within reach, and reports that wait; for the first page. */
export const useDueMentorships = () =>
  useQuery(queryOf(mentoring.listMentorships, { query: { due: 'yes', limit: 20 } }));
export const useReportedPlacements = () =>
  useQuery(queryOf(placements.listPlacements, { query: { status: 'reported', limit: 20 } }));

export const useBeginMentorship = () => useMutation(mutationOf(mentoring.createMentorship, touched));
export const useOpenCohortMentorships = () => useMutation(mutationOf(mentoring.openCohortMentorships, touched));
export const useChangeMentorship = () => useMutation(mutationOf(mentoring.changeMentorship, touched));
export const useMoveMentorship = () => useMutation(mutationOf(mentoring.moveMentorship, touched));
export const useAddTask = () => useMutation(mutationOf(mentoring.addMentoringTask, touched));
export const useMoveTask = () => useMutation(mutationOf(mentoring.moveMentoringTask, touched));
export const useReportPlacement = () => useMutation(mutationOf(placements.reportPlacement, touched));
export const useMovePlacement = () => useMutation(mutationOf(placements.movePlacement, touched));
