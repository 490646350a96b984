import { secondMarking } from '@kompeten/contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import { mutationOf, queryOf } from '../../lib/query.ts';

/** What the caller is to mark a second time. */
export const useSamples = () => useQuery(queryOf(secondMarking.listMySecondMarkings, {}));

export const useMarkSample = () =>
  useMutation(mutationOf(secondMarking.recordSecondMarks, [secondMarking.listMySecondMarkings]));

/** How well the assessors of a body agree with second markers. */
export const useMarkingAgreement = (bodyId: string) =>
  useQuery(queryOf(secondMarking.getMarkingAgreement, { params: { bodyId } }));

export const useDrawSample = () =>
  useMutation(mutationOf(secondMarking.drawSecondMarking, [secondMarking.getMarkingAgreement]));
