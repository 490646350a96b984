import { competencies, curricula } from '@kompeten/contract';
import type { CompetencyUnit } from '@kompeten/domain';
import { useMutation, useQuery } from '@tanstack/react-query';
import { mutationOf, queryOf } from '../../lib/query.ts';

/** One curriculum. */
export const useCurriculum = (curriculumId: string) =>
  useQuery(queryOf(curricula.getCurriculum, { params: { curriculumId } }));

/** The question for units of the register by a word. */
export const unitsBy = (q: string) => queryOf(competencies.listCompetencyUnits, { query: { q, limit: 20 } });

/** A unit of the register as a choice. */
export const unitOption = ({ code, title }: CompetencyUnit) => ({ value: code, label: `${code} ${title}` });

const touched = [curricula.listCurricula, curricula.getCurriculum];

export const useCreateCurriculum = () => useMutation(mutationOf(curricula.createCurriculum, touched));
export const useChangeCurriculum = () => useMutation(mutationOf(curricula.changeCurriculum, touched));
export const usePublish = () => useMutation(mutationOf(curricula.publishCurriculum, touched));
export const useRetire = () => useMutation(mutationOf(curricula.retireCurriculum, touched));
export const useStartEdition = () => useMutation(mutationOf(curricula.startEdition, touched));
