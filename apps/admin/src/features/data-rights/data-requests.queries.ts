import { certificates, dataRights } from '@kompeten/contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import { mutationOf, queryOf } from '../../lib/query.ts';

/** One request; asked anew each time, because the second person may have decided meanwhile. */
export const useDataRequest = (dataRequestId: string) =>
  useQuery({ ...queryOf(dataRights.getDataRequest, { params: { dataRequestId } }), staleTime: 0 });

/** The requests that nobody has taken up yet. */
export const useReceivedRequests = () =>
  useQuery(queryOf(dataRights.listDataRequests, { query: { status: 'received', limit: 20 } }));

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
