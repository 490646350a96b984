import { competencies, schemes } from '@kompeten/contract';
import type { CompetencyUnit, SchemeRequirement } from '@kompeten/domain';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { mutationOf, queryOf } from '../../lib/query.ts';

const made = [schemes.listSchemes, schemes.getScheme, schemes.listSchemeVersions];

export const useScheme = (schemeId: string) => useQuery(queryOf(schemes.getScheme, { params: { schemeId } }));

/** What requirements may not say, as far as the register alone knows (rule 7). */
export const useRequirementFaults = (requirements: SchemeRequirement[]) =>
  useQuery({
    ...queryOf(schemes.checkSchemeRequirements, { body: { requirements } }),
    enabled: requirements.length > 0,
    placeholderData: keepPreviousData,
  });

export const unitsBy = (q: string) => queryOf(competencies.listCompetencyUnits, { query: { q, limit: 20 } });
export const unitOption = ({ code, title }: CompetencyUnit) => ({ value: code, label: `${code} ${title}` });

export const useCreateScheme = () => useMutation(mutationOf(schemes.createScheme, made));
export const useCreateSchemeVersion = () => useMutation(mutationOf(schemes.createSchemeVersion, made));
