import { opening, timetable } from '@kompeten/contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import { mutationOf, queryOf } from '../../lib/query.ts';

/** When a centre is open. */
export const useOpening = (centreId: string) => useQuery(queryOf(opening.getOpening, { params: { centreId } }));

/** The national holidays of a year. */
export const useHolidays = (year: number) => useQuery(queryOf(opening.listHolidays, { query: { year } }));

export const useSetOpening = () =>
  useMutation(mutationOf(opening.setOpening, [opening.getOpening, timetable.getTimetable]));
export const usePutHoliday = () => useMutation(mutationOf(opening.putHoliday, [opening.listHolidays]));
export const useDeleteHoliday = () => useMutation(mutationOf(opening.deleteHoliday, [opening.listHolidays]));
