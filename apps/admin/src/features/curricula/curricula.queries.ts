import { competencies, curricula, schemes } from '@kompeten/contract';
import type { CompetencyUnit, CurriculumDetail, SchemeChoice } from '@kompeten/domain';
import { useMutation, useQuery } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { mutationOf, queryClient, queryOf, refresh } from '../../lib/query.ts';
import type { changeOf } from './draft.ts';

const curriculumQuery = (curriculumId: string) => queryOf(curricula.getCurriculum, { params: { curriculumId } });

/** One curriculum. */
export const useCurriculum = (curriculumId: string) => useQuery(curriculumQuery(curriculumId));

/** The curriculum as it stands now in the register, whatever is known here. */
export const freshCurriculum = (curriculumId: string): Promise<CurriculumDetail> =>
  queryClient.fetchQuery({ ...curriculumQuery(curriculumId), staleTime: 0 });

/** The question for units of the register by a word. */
export const unitsBy = (q: string) => queryOf(competencies.listCompetencyUnits, { query: { q, limit: 20 } });

/** A unit of the register by its code, or null. */
export async function unitOf(code: string): Promise<CompetencyUnit | null> {
  const { items } = await queryClient.fetchQuery(unitsBy(code));
  return items.find((unit) => unit.code === code) ?? null;
}

/** A unit of the register as a choice. */
export const unitOption = ({ code, title }: CompetencyUnit) => ({ value: code, label: `${code} ${title}` });

/** The question for versions of schemes by a word. */
export const schemesBy = (q: string) => queryOf(schemes.listSchemeVersions, { query: { q, limit: 20 } });

/** The version of a scheme that a curriculum names, where it names one. */
export const useSchemeVersion = (schemeVersionId: string | null) =>
  useQuery({
    ...queryOf(schemes.getSchemeVersion, { params: { schemeVersionId: schemeVersionId ?? '' } }),
    enabled: schemeVersionId !== null,
    staleTime: Number.POSITIVE_INFINITY,
  });

/** A version of a scheme as a choice. */
export const schemeOption =
  (named: (title: string, label: string) => string) =>
  ({ id, schemeTitle, label }: SchemeChoice) => ({ value: id, label: named(schemeTitle, label) });

/** One edition beside another one. */
export const useComparison = (curriculumId: string, otherId: string) =>
  useQuery({
    ...queryOf(curricula.compareCurricula, { params: { curriculumId }, query: { with: otherId } }),
    staleTime: 0,
  });

/** Stores what was typed; what the register answers is what this device knows from then on. */
export async function saveDraft(curriculumId: string, body: ReturnType<typeof changeOf>): Promise<CurriculumDetail> {
  const saved = await api.call(curricula.changeCurriculum, { params: { curriculumId }, body });
  queryClient.setQueryData(curriculumQuery(curriculumId).queryKey, saved);
  await refresh(curricula.listCurricula);
  return saved;
}

const touched = [curricula.listCurricula, curricula.getCurriculum];

export const useCreateCurriculum = () => useMutation(mutationOf(curricula.createCurriculum, touched));
export const usePublish = () => useMutation(mutationOf(curricula.publishCurriculum, touched));
export const useRetire = () => useMutation(mutationOf(curricula.retireCurriculum, touched));
export const useStartEdition = () => useMutation(mutationOf(curricula.startEdition, touched));
