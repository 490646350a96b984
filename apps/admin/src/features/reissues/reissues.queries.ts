import { addressOf, reissues } from '@kompeten/contract';
import { Reissue } from '@kompeten/domain';
import { useQuery } from '@tanstack/react-query';
import { queryOf, refresh } from '../../lib/query.ts';
import { useProgressEvents } from '../../lib/use-progress-events.ts';

/** The newest reissues within reach; there are never many. */
export const useReissues = () => useQuery(queryOf(reissues.listReissues, { query: { limit: 100 } }));

/** One reissue as it stands. */
export const useReissue = (reissueId: string) =>
  useQuery({ ...queryOf(reissues.getReissue, { params: { reissueId } }), staleTime: 0 });

/** A reissue as it goes; once it has ended, its certificates are asked for anew. */
export function useReissueEvents(first: Reissue): { reissue: Reissue; connected: boolean } {
  const { state, connected } = useProgressEvents({
    address: addressOf('/api/v1', reissues.watchReissue, { params: { reissueId: first.id } }),
    schema: Reissue,
    first,
    onDone: () => void refresh(reissues.getReissue, reissues.listReissues, reissues.listReissuedCertificates),
  });
  return { reissue: state, connected };
}
