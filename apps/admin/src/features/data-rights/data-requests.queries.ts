import { certificates, dataRights, erasures } from '@kompeten/contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import { mutationOf, queryOf } from '../../lib/query.ts';

/** One request; asked anew each time, because the second person may have decided meanwhile. */
export const useDataRequest = (dataRequestId: string) =>
  useQuery({ ...queryOf(dataRights.getDataRequest, { params: { dataRequestId } }), staleTime: 0 });

/** The requests that nobody has taken up yet. */
export const useReceivedRequests = () =>
  useQuery(queryOf(dataRights.listDataRequests, { query: { status: 'received', limit: 20 } }));

/** Lists of erasure that wait for a second person. */
export const useDrawnErasures = () =>
  useQuery(queryOf(dataRights.listDataRequests, { query: { kind: 'erasure', status: 'carrying_out', limit: 20 } }));

/** Notes that somebody asked for erasure at the office of a centre. */
export const useAskAtCentre = () =>
  useMutation(mutationOf(erasures.requestErasureAtCentre, [dataRights.listDataRequests]));

/** Notes that somebody asked for erasure at the office of a certification body. */
export const useAskAtBody = () => useMutation(mutationOf(erasures.requestErasureAtBody, [dataRights.listDataRequests]));

/** Adds a file of proof; the request is shown anew with it. */
export const useAddEvidence = () => useMutation(mutationOf(dataRights.addEvidence, [dataRights.getDataRequest]));

export const useMoveDataRequest = () =>
  useMutation(
    mutationOf(dataRights.moveDataRequest, [
      dataRights.getDataRequest,
      dataRights.listDataRequests,
      certificates.listCertificateRequests,
    ]),
  );
