import { AskErasure } from './ask-erasure.tsx';
import { useAskAtCentre } from './data-requests.queries.ts';

/** Somebody asked at the office of a centre for the erasure of their data. */
export function AskErasureAtCentrePage({ enrolmentId }: { enrolmentId: string }) {
  const ask = useAskAtCentre();
  return <AskErasure onAsk={(body) => ask.mutateAsync({ params: { enrolmentId }, body })} />;
}
