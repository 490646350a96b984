import { useMessages } from '@kompeten/ui';
import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, Navigate, useSearch } from '@tanstack/react-router';
import { useRef } from 'react';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { EmptyState, ErrorPage, LoadingState } from '../../components/states.tsx';
import { newId } from '../../lib/device/new-id.ts';
import { useDevice, useOutbox } from '../../lib/device/use-device.ts';
import { newDraft } from '../../lib/visits/visit-draft.ts';
import { useVisitKit, type VisitView } from '../../lib/visits/visit-kit.ts';
import { visitStoreOf } from '../../lib/visits/visit-store.ts';
import { VisitForm } from './visit-form.tsx';

/** What a mentor saw and agreed on, written on the spot, with a network or without. */
export function ReportVisitPage({ mentorshipId }: { mentorshipId: string }) {
  const { draft } = useSearch({ strict: false }) as { draft?: string };
  const kit = useVisitKit(mentorshipId);
  // A report has its address from the first letter, so that a page loaded anew comes back to it.
  if (!draft) return <Navigate to="." search={{ draft: newId() } as never} replace />;
  if (kit.data) return <OpenReport key={draft} id={draft} view={kit.data} />;
  if (kit.isError) return <ErrorPage error={kit.error} onRetry={() => kit.refetch()} />;
  return <LoadingState />;
}

function OpenReport({ id, view }: { id: string; view: VisitView }) {
  const device = useDevice();
  const outbox = useOutbox();
  const { mentorship, visits } = view.kit;
  const saving = useRef(false);
  const known = useQuery({
    queryKey: ['visit-draft', device.accountId, id],
    queryFn: () => visitStoreOf(device).get(id),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  if (known.isPending) return <LoadingState />;
  if (known.isError) return <ErrorPage error={known.error} onRetry={() => known.refetch()} />;
  // While this very page saves it, it is listed before it is written down: the form stays until that is done.
  const saved = !saving.current && [...outbox, ...visits].some((one) => one.id === id);
  if (saved) return <SavedAlready mentorshipId={mentorship.id} name={mentorship.cooperativeName} />;
  const { id: mentorshipId, cooperativeName } = mentorship;
  return (
    <VisitForm view={view} draft={known.data ?? newDraft(id, { mentorshipId, cooperativeName })} saving={saving} />
  );
}

/** A report that was saved is not written a second time under its id: the register would keep the first. */
function SavedAlready({ mentorshipId, name }: { mentorshipId: string; name: string }) {
  const { form: words, list } = useMessages().fieldVisits;
  const { reportTitle } = useMessages().mentoring.visits;
  const params = { mentorshipId };
  return (
    <Stack className="k-narrow">
      <PageHeader
        title={reportTitle}
        back={
          <Link to="/mentoring/$mentorshipId" params={params}>
            {name}
          </Link>
        }
      />
      <EmptyState
        title={words.already}
        action={
          <LinkButton to="/mentoring/$mentorshipId/visit" params={params} search={{}}>
            {words.another}
          </LinkButton>
        }
      >
        {words.alreadyText}
      </EmptyState>
      <Link to="/outbox">{list.toOutbox}</Link>
    </Stack>
  );
}
