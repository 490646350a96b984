import { type AssessmentSite, VerifySite, verificationItems } from '@kompeten/domain';
import { formatDay, useLocale, useMessages } from '@kompeten/ui';
import { Button, Group, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { EmptyState, ErrorPage, LoadingState } from '../../components/states.tsx';
import { announce } from '../../lib/announce.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { valuesOf } from '../../lib/form-values.ts';
import { useActor } from '../../lib/session.ts';
import { useSites, useVerifySite } from './assessment-sites.queries.ts';
import { Checklist } from './checklist.tsx';

/** The verification of a place is recorded, item by item (rule 3). */
export function VerifySitePage({ bodyId, siteId }: { bodyId: string; siteId: string }) {
  const { bodies, bodyForms, assessmentSites: words } = useMessages();
  const query = useSites(bodyId);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <LoadingState />;
  const site = query.data.items.find(({ id }) => id === siteId);
  if (site) return <VerificationForm key={site.version} site={site} />;
  const back = (
    <Link to="/bodies/$bodyId" params={{ bodyId }}>
      {bodyForms.toBody}
    </Link>
  );
  return (
    <Stack>
      <PageHeader title={words.verification.title} back={back} />
      <EmptyState title={bodies.noSites} />
    </Stack>
  );
}

const unseen = verificationItems.map((item) => ({ item, met: false, note: '' }));

function VerificationForm({ site }: { site: AssessmentSite }) {
  const { bodyForms, assessmentSites } = useMessages();
  const words = assessmentSites.verification;
  const { user } = useActor();
  const navigate = useNavigate();
  const verify = useVerifySite();
  const { id: siteId, bodyId, name, version } = site;
  const way = { to: '/bodies/$bodyId', params: { bodyId } } as const;
  const form = useBodyForm({
    body: VerifySite,
    initialValues: valuesOf(VerifySite, { version, byName: user.fullName, items: unseen }),
    onSubmit: async (body) => {
      await verify.mutateAsync({ params: { siteId }, body });
      announce(words.done);
      await navigate(way);
    },
  });
  return (
    <Stack component="form" gap="md" className="k-narrow" {...form.formProps}>
      <PageHeader title={words.title} lead={words.lead(name)} back={<Link {...way}>{bodyForms.toBody}</Link>} />
      <Last site={site} />
      <ErrorSummary faults={form.faults} />
      <Checklist form={form} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput {...form.field('from', words.from)} type="date" />
        <TextInput {...form.field('until', words.until)} type="date" />
      </SimpleGrid>
      <TextInput {...form.field('byName', words.byName)} maxLength={100} autoComplete="off" />
      <Group>
        <Button type="submit" loading={form.pending}>
          {words.save}
        </Button>
      </Group>
    </Stack>
  );
}

function Last({ site: { verification } }: { site: AssessmentSite }) {
  const words = useMessages().assessmentSites.verification;
  const locale = useLocale();
  if (!verification) return null;
  const { byName, from, until } = verification;
  return <Text size="sm">{words.last(byName, formatDay(locale, from), formatDay(locale, until))}</Text>;
}
