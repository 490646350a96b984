import type { RecordedBatchDetail } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { DateText } from '../../components/date-text.tsx';
import { Facts } from '../../components/facts.tsx';

/** Whose register it is, who asked for it and who decided. */
export function RecordedFacts({ batch }: { batch: RecordedBatchDetail }) {
  const { facts } = useMessages().recorded;
  const { centreName, total, requestedByName, requestedAt, decidedByName, decidedAt, decisionReason } = batch;
  return (
    <Facts
      items={[
        { name: facts.centre, value: centreName },
        { name: facts.total, value: total },
        {
          name: facts.requested,
          value: (
            <>
              {requestedByName}, <DateText value={requestedAt} />
            </>
          ),
        },
        ...(decidedAt
          ? [
              {
                name: facts.decided,
                value: (
                  <>
                    {decidedByName}, <DateText value={decidedAt} />
                  </>
                ),
              },
            ]
          : []),
        ...(decisionReason ? [{ name: facts.reason, value: decisionReason }] : []),
      ]}
    />
  );
}
