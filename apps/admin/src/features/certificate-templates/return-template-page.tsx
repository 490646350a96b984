import { useMessages } from '@kompeten/ui';
import { Link, useNavigate } from '@tanstack/react-router';
import { ReturnForm } from '../../components/return-form.tsx';
import { announce } from '../../lib/announce.tsx';
import { useReturnTemplate } from './certificate-templates.queries.ts';

/** The second person returns a template with a reason that whoever drew it reads. */
export function ReturnTemplatePage({ templateId }: { templateId: string }) {
  const words = useMessages().certificateTemplates;
  const send = useReturnTemplate();
  const navigate = useNavigate();
  const toTemplate = { to: '/certificate-templates/$templateId', params: { templateId } } as const;
  return (
    <ReturnForm
      title={words.returnTitle}
      lead={words.returnLead}
      label={words.returnReason}
      hint={words.returnHint}
      confirmLabel={words.returnConfirm}
      cancel={<Link {...toTemplate}>{words.keep}</Link>}
      send={async (body) => {
        await send.mutateAsync({ params: { templateId }, body });
        announce(words.returnDone);
        await navigate(toTemplate);
      }}
    />
  );
}
