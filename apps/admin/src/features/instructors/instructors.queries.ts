import { competencies, instructors } from '@kompeten/contract';
import type { CompetencyUnit } from '@kompeten/domain';
import { useMutation, useQuery } from '@tanstack/react-query';
import { mutationOf, queryOf } from '../../lib/query.ts';

/** One instructor with all qualifications. */
export const useInstructor = (instructorId: string) =>
  useQuery(queryOf(instructors.getInstructor, { params: { instructorId } }));

/** The instructors within reach, for the qualifications that need attention. */
export const useInstructors = (enabled = true) =>
  useQuery({ ...queryOf(instructors.listInstructors, { query: { limit: 200 } }), enabled });

/** The question for units of the register by a word. */
export const unitsBy = (q: string) => queryOf(competencies.listCompetencyUnits, { query: { q, limit: 20 } });

/** A unit of the register as a choice. */
export const unitOption = ({ code, title }: CompetencyUnit) => ({ value: code, label: `${code} ${title}` });

const touched = [instructors.listInstructors, instructors.getInstructor];

export const useAddInstructor = () => useMutation(mutationOf(instructors.createInstructor, touched));
export const useChangeInstructor = () => useMutation(mutationOf(instructors.changeInstructor, touched));
export const useAddQualification = () => useMutation(mutationOf(instructors.addQualification, touched));
