import { useMessages } from '@kompeten/ui';
import { Link, useNavigate } from '@tanstack/react-router';
import { ReturnForm } from '../../components/return-form.tsx';
import { announce } from '../../lib/announce.tsx';
import { useReturnTerms } from './terms-of-use.queries.ts';

/** The second person returns terms with a reason that whoever wrote them reads. */
export function ReturnTermsPage({ bodyId }: { bodyId: string }) {
  const words = useMessages().termsOfUse;
  const send = useReturnTerms();
  const navigate = useNavigate();
  const toTerms = { to: '/bodies/$bodyId/terms-of-use', params: { bodyId } } as const;
  return (
    <ReturnForm
      title={words.returnTitle}
      lead={words.returnLead}
      label={words.returnReason}
      hint={words.returnHint}
      confirmLabel={words.returnConfirm}
      cancel={<Link {...toTerms}>{words.back}</Link>}
      send={async (body) => {
        await send.mutateAsync({ params: { bodyId }, body });
        announce(words.returnDone);
        await navigate(toTerms);
      }}
    />
  );
}
