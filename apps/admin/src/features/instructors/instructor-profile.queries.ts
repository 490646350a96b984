import { addressOf, basePath, cohorts, instructors, instructorProfiles as profiles } from '@kompeten/contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import { mutationOf, queryOf } from '../../lib/query.ts';

/** The instructors that whoever is signed in is, one in each centre at most. */
export const useOwnProfiles = (enabled = true) =>
  useQuery({ ...queryOf(instructors.listInstructors, { query: { own: 'true', limit: 20 } }), enabled });

/** The days from today on which an instructor cannot teach. */
export const useAbsences = (instructorId: string) =>
  useQuery(queryOf(profiles.listInstructorAbsences, { params: { instructorId } }));

/** The development plan of an instructor. */
export const useActivities = (instructorId: string) =>
  useQuery(queryOf(profiles.listInstructorActivities, { params: { instructorId } }));

/** The lesson hours of an instructor in a year. */
export const useLoad = (instructorId: string, year: number) =>
  useQuery(queryOf(profiles.getInstructorLoad, { params: { instructorId }, query: { year } }));

/** The instructors of a centre over eight weeks. */
export const useInstructorRoster = (centreId: string, from: string) =>
  useQuery({
    ...queryOf(profiles.getInstructorRoster, { params: { centreId }, query: { from, weeks: 8 } }),
    enabled: centreId !== '',
  });

/** The question for cohorts of a centre by a word. */
export const cohortsBy = (centreId: string) => (q: string) =>
  queryOf(cohorts.listCohorts, { query: { q, centreId, limit: 20 } });

/** Where a photo or PDF that shows something lies. */
export const evidenceAddress = (instructorId: string, fileId: string): string =>
  addressOf(basePath, profiles.downloadInstructorFile, { params: { instructorId, fileId } });

const touched = [instructors.listInstructors, instructors.getInstructor];
const roster = profiles.getInstructorRoster;
const absent = [profiles.listInstructorAbsences, roster];
const active = [profiles.listInstructorActivities];

export const useUploadEvidence = () => useMutation(mutationOf(profiles.uploadInstructorFile));
export const useConfirmQualification = () => useMutation(mutationOf(profiles.confirmQualification, touched));
export const useKnowInstructor = () => useMutation(mutationOf(profiles.knowInstructor, touched));
export const useAddAbsence = () => useMutation(mutationOf(profiles.addInstructorAbsence, absent));
export const useRemoveAbsence = () => useMutation(mutationOf(profiles.removeInstructorAbsence, absent));
export const usePlanActivity = () => useMutation(mutationOf(profiles.planInstructorActivity, active));
export const useMoveActivity = () => useMutation(mutationOf(profiles.moveInstructorActivity, active));
