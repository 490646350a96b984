import { certificationBodies } from '@kompeten/contract';
import { type CertificateKind, reachOf, TemplateScope, templateFileLimit, templateKinds } from '@kompeten/domain';
import { useMessages, useTerms } from '@kompeten/ui';
import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { CentreField } from '../../components/centre-field.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { FileDrop } from '../../components/file-drop.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { SearchSelect } from '../../components/search-select.tsx';
import { announce } from '../../lib/announce.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { queryOf } from '../../lib/query.ts';
import { useActor } from '../../lib/session.ts';
import { useCreateTemplate, useImportTemplate } from './certificate-templates.queries.ts';

/** Which issuers and kinds a person may begin a template for. */
function useChoices() {
  const { actor } = useActor();
  const { any, centreIds, bodyIds } = reachOf(actor, 'certificate_template.manage');
  const kinds: CertificateKind[] = [
    ...(any || centreIds.length > 0 ? templateKinds.centre : []),
    ...(any || bodyIds.length > 0 ? templateKinds.body : []),
  ];
  return { any, kinds, centreId: any ? '' : (centreIds[0] ?? ''), bodyId: any ? '' : (bodyIds[0] ?? '') };
}

const ofCentre = (kind: unknown) => (templateKinds.centre as readonly unknown[]).includes(kind);

/** A draft is begun from the edition in force, the usual look, or a file. */
export function NewTemplatePage() {
  const words = useMessages().certificateTemplates;
  const terms = useTerms();
  const navigate = useNavigate();
  const { any, kinds, centreId, bodyId } = useChoices();
  const [create, take] = [useCreateTemplate(), useImportTemplate()];
  const [file, setFile] = useState<File | null>(null);
  const form = useBodyForm({
    body: TemplateScope,
    initialValues: { kind: kinds[0] ?? 'training', centreId, bodyId },
    onSubmit: async ({ kind, ...issuer }) => {
      const scope = ofCentre(kind) ? { kind, centreId: issuer.centreId } : { kind, bodyId: issuer.bodyId };
      const { id } = file
        ? await take.mutateAsync({ query: scope, file, fileName: file.name })
        : await create.mutateAsync({ body: scope });
      announce(words.created);
      await navigate({ to: '/certificate-templates/$templateId', params: { templateId: id } });
    },
  });
  const { kind } = form.form.values;
  const tooBig = file !== null && file.size > templateFileLimit ? words.fields.fileHint : null;
  return (
    <Stack component="form" gap="md" className="k-narrow" {...form.formProps}>
      <PageHeader
        title={words.addTitle}
        lead={words.addLead}
        back={<Link to="/certificate-templates">{words.back}</Link>}
      />
      <ErrorSummary faults={form.faults} />
      <NativeSelect
        {...form.field('kind', words.fields.kind)}
        data={kinds.map((value) => ({ value, label: terms.certificateKind[value] }))}
      />
      {any ? <Issuer form={form} isCentre={ofCentre(kind)} /> : null}
      <FileDrop
        label={words.fields.file}
        hint={words.fields.fileHint}
        accept=".json,application/json"
        error={tooBig}
        onFile={setFile}
      />
      <Text size="sm">{words.legal}</Text>
      <Group>
        <Button type="submit" loading={form.pending} disabled={tooBig !== null}>
          {words.add}
        </Button>
      </Group>
    </Stack>
  );
}

type Form = ReturnType<typeof useBodyForm<typeof TemplateScope>>;

function Issuer({ form, isCentre }: { form: Form; isCentre: boolean }) {
  const words = useMessages().certificateTemplates;
  const name = isCentre ? 'centreId' : 'bodyId';
  const { id, error } = form.field(name, words.fields.issuer);
  const field = {
    ...{ id, label: words.fields.issuer, error: error as string | undefined },
    value: String(form.form.values[name] ?? ''),
    onChange: (value: string) => form.form.setFieldValue(name, value),
  };
  if (isCentre) return <CentreField {...field} />;
  return (
    <SearchSelect
      {...field}
      query={(q) => queryOf(certificationBodies.listBodies, { query: { q, limit: 20 } })}
      option={(body: { id: string; name: string }) => ({ value: body.id, label: body.name })}
    />
  );
}
