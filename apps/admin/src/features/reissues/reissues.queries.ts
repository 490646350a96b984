import { addressOf, reissues } from '@kompeten/contract';
import { Reissue } from '@kompeten/domain';
import { useQuery } from '@tanstack/react-query';
import { queryOf, refresh } from '../../lib/query.ts';
import { useProgressEvents } from '../../lib/use-progress-events.ts';

/** The newest reissues within reach; there are never many. */
export const useReissues = () => useQuery(queryOf(reissues.listReissues, { query: { limit: 100 } }));

/** What is asked anew once certificates were issued anew. */
export const touchedByReissuing = [reissues.getReissue, reissues.listReissues, reissues.listReissuedCertificates];

const LOOK_MS = 1000;

/** One reissue as it stands, and as it goes while somebody signs. */
export const useReissue = (reissueId: string, signing: boolean) =>
  useQuery({
    ...queryOf(reissues.getReissue, { params: { reissueId } }),
    staleTime: 0,
    refetchInterval: signing ? LOOK_MS : false,
  });

/** A reissue as it goes; once it has ended, its certificates are asked for anew. */
export function useReissueEvents(first: Reissue): { reissue: Reissue; connected: boolean } {
  const { state, connected } = useProgressEvents({
    address: addressOf('/api/v1', reissues.watchReissue, { params: { reissueId: first.id } }),
    schema: Reissue,
    first,
    onDone: () => void refresh(...touchedByReissuing),
  });
  return { reissue: state, connected };
}
