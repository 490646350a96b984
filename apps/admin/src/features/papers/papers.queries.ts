import { papers } from '@kompeten/contract';
import { useMutation } from '@tanstack/react-query';
import { mutationOf } from '../../lib/query.ts';

export const usePrintDecree = () => useMutation(mutationOf(papers.printDecree));
export const usePrintAttendanceSheet = () => useMutation(mutationOf(papers.printAttendanceSheet));
export const usePrintTimetable = () => useMutation(mutationOf(papers.printTimetable));
