import { centres } from '@kompeten/contract';
import type { Centre } from '@kompeten/domain';
import { useQuery } from '@tanstack/react-query';
import { queryOf } from '../../lib/query.ts';

/** The centre whose papers they are; its clock says which day a session is on. */
export const useCentre = (centreId: string): Centre | undefined =>
  useQuery(queryOf(centres.getCentre, { params: { centreId } })).data;
