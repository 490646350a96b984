import { enrolments, people } from '@kompeten/contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import { mutationOf, queryOf } from '../../lib/query.ts';

const touched = [people.listMergeCases, people.getMergeCase];

export const useMergeCase = (mergeCaseId: string) =>
  useQuery(queryOf(people.getMergeCase, { params: { mergeCaseId } }));

export const useWaitingMerges = () => useQuery(queryOf(people.listMergeCases, { query: { status: 'proposed' } }));

export const useFindDuplicates = () => useMutation(mutationOf(people.findDuplicates, touched));
export const useProposeMerge = () => useMutation(mutationOf(people.proposeMerge, touched));
export const useDecideMerge = () =>
  useMutation(mutationOf(people.decideMerge, [...touched, enrolments.listEnrolments]));

export const useViewRecord = () => useMutation(mutationOf(people.viewPersonRecord));
