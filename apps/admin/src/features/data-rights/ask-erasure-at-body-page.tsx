import { AskErasure } from './ask-erasure.tsx';
import { useAskAtBody } from './data-requests.queries.ts';

/** Somebody asked at the office of a certification body for the erasure of their data. */
export function AskErasureAtBodyPage({ applicationId }: { applicationId: string }) {
  const ask = useAskAtBody();
  return <AskErasure onAsk={(body) => ask.mutateAsync({ params: { applicationId }, body })} />;
}
