import { certificates, corrections, devices, grading } from '@kompeten/contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import { mutationOf, queryOf } from '../../lib/query.ts';

/** One case; asked anew each time, because another person may have decided it. */
export const useCorrection = (correctionId: string) =>
  useQuery({ ...queryOf(corrections.getCorrection, { params: { correctionId } }), staleTime: 0 });

/** The cases that wait for a decision. */
export const useOpenCorrections = () =>
  useQuery(queryOf(corrections.listCorrections, { query: { status: 'open', limit: 20 } }));

const touched = [
  corrections.getCorrection,
  corrections.listCorrections,
  devices.getFieldKit,
  grading.listGradeEvents,
  certificates.listCertificateRequests,
];

export const useApplyCorrection = () => useMutation(mutationOf(corrections.applyCorrection, touched));
export const useDismissCorrection = () => useMutation(mutationOf(corrections.dismissCorrection, touched));
