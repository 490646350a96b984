import { addressOf, basePath, certificateTemplates } from '@kompeten/contract';
import type { CertificateTemplateDetail } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { announce } from '../../lib/announce.tsx';
import { useExplain } from '../../lib/explain.ts';
import { useActor } from '../../lib/session.ts';
import {
  useCreateTemplate,
  useDiscardTemplate,
  useSubmitTemplate,
  useWithdrawTemplate,
} from './certificate-templates.queries.ts';

interface Template {
  template: CertificateTemplateDetail;
}

/** What may be done with a template as a whole, by whoever looks at it. */
export function TemplateActs({ template }: Template) {
  const { id, status, centreId, bodyId } = template;
  const words = useMessages().certificateTemplates;
  const { may } = useActor();
  const mayManage = may('certificate_template.manage', { centreId, bodyId });
  const handling = useHandling(template);
  const file = addressOf(basePath, certificateTemplates.exportCertificateTemplate, { params: { templateId: id } });
  return (
    <Stack gap="sm">
      <ErrorSummary faults={handling.faults} />
      <Group gap="sm">
        {status === 'submitted' ? <Decision template={template} /> : null}
        {mayManage ? <Handling template={template} handling={handling} /> : null}
        <Button component="a" variant="default" href={file}>
          {words.exportFile}
        </Button>
      </Group>
      {status === 'draft' && mayManage ? (
        <Text size="sm" c="dimmed">
          {words.submitHint}
        </Text>
      ) : null}
    </Stack>
  );
}

/** The second person publishes or returns it. */
function Decision({ template: { id } }: Template) {
  const words = useMessages().certificateTemplates;
  const { may } = useActor();
  const params = { templateId: id };
  if (!may('certificate_template.publish')) return null;
  return (
    <>
      <LinkButton to="/certificate-templates/$templateId/publish" params={params}>
        {words.publish}
      </LinkButton>
      <LinkButton to="/certificate-templates/$templateId/return" params={params} variant="default">
        {words.toReturn}
      </LinkButton>
    </>
  );
}

/** Whoever draws it hands it in, takes it back, throws it away, or begins the next edition. */
function Handling({
  template: { status, version },
  handling: { submit, withdraw, discard, next, isPending },
}: Template & { handling: ReturnType<typeof useHandling> }) {
  const words = useMessages().certificateTemplates;
  return (
    <>
      {status === 'draft' ? (
        <>
          <Button onClick={() => submit(version)} loading={isPending}>
            {words.submit}
          </Button>
          <Button variant="outline" color="bad" onClick={discard} disabled={isPending}>
            {words.discard}
          </Button>
        </>
      ) : null}
      {status === 'submitted' ? (
        <Button variant="default" onClick={withdraw} loading={isPending}>
          {words.withdraw}
        </Button>
      ) : null}
      {status === 'published' ? (
        <Button onClick={next} loading={isPending}>
          {words.next}
        </Button>
      ) : null}
    </>
  );
}

function useHandling({ id, kind, centreId, bodyId }: CertificateTemplateDetail) {
  const words = useMessages().certificateTemplates;
  const explain = useExplain();
  const navigate = useNavigate();
  const [create, discard] = [useCreateTemplate(), useDiscardTemplate()];
  const [submit, withdraw] = [useSubmitTemplate(), useWithdrawTemplate()];
  const params = { templateId: id };
  const acts = [create, discard, submit, withdraw];
  const fault = acts.find(({ error }) => error)?.error;
  const to = (templateId: string) =>
    void navigate({ to: '/certificate-templates/$templateId', params: { templateId } });
  const gone = () => {
    announce(words.discarded);
    void navigate({ to: '/certificate-templates' });
  };
  return {
    submit: (version: number) =>
      submit.mutate({ params, body: { version } }, { onSuccess: () => announce(words.submitted) }),
    withdraw: () => withdraw.mutate({ params }, { onSuccess: () => announce(words.withdrawn) }),
    discard: () => discard.mutate({ params }, { onSuccess: gone }),
    next: () =>
      create.mutate(
        { body: bodyId ? { kind, bodyId } : { kind, centreId: centreId ?? '' } },
        { onSuccess: (begun) => to(begun.id) },
      ),
    isPending: acts.some((act) => act.isPending),
    faults: fault ? [{ message: explain(fault) }] : [],
  };
}
