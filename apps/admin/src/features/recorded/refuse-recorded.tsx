import { useMessages } from '@kompeten/ui';
import { RefuseForm } from '../../components/refuse-form.tsx';
import { announce } from '../../lib/announce.tsx';
import { useRejectRecorded } from './recorded.queries.ts';

/** The second person does not agree: the file goes back with a reason. */
export function RefuseRecorded({ batchId }: { batchId: string }) {
  const words = useMessages().recorded;
  const reject = useRejectRecorded();
  return (
    <RefuseForm
      title={words.rejectTitle}
      label={words.rejectReason}
      refuseLabel={words.reject}
      send={async (body) => {
        await reject.mutateAsync({ params: { batchId }, body });
        announce(words.rejected);
      }}
    />
  );
}
