import { useMessages } from '@kompeten/ui';
import { useNavigate } from '@tanstack/react-router';
import { RefuseForm } from '../../components/refuse-form.tsx';
import { announce } from '../../lib/announce.tsx';
import { useRejectRequest } from './certificates.queries.ts';

/** The second person does not agree: a reason, and the certificate stays as it is. */
export function RefuseRequest({ requestId }: { requestId: string }) {
  const words = useMessages().certificates;
  const reject = useRejectRequest();
  const navigate = useNavigate();
  return (
    <RefuseForm
      title={words.rejectTitle}
      lead={words.rejectText}
      label={words.rejectReason}
      refuseLabel={words.reject}
      send={async (body) => {
        await reject.mutateAsync({ params: { requestId }, body });
        announce(words.rejected);
        await navigate({ to: '/certificate-requests' });
      }}
    />
  );
}
