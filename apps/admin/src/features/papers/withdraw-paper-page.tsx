import { basePath } from '@kompeten/contract';
import type { FieldKit, PaperSheet } from '@kompeten/domain';
import { useLocale, useMessages } from '@kompeten/ui';
import { NativeSelect, Text } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ConfirmWithReason } from '../../components/confirm-with-reason.tsx';
import { DateText } from '../../components/date-text.tsx';
import { EmptyState, ErrorPage, LoadingState } from '../../components/states.tsx';
import { announce } from '../../lib/announce.tsx';
import { useFieldKit } from '../../lib/device/field-query.ts';
import { useAhead } from '../../lib/sheet/ahead.ts';
import { attendanceColumns } from '../../lib/sheet/attendance-lines.ts';
import { useWithdrawPaper } from './withdraw-paper.queries.ts';

/** A photo of a signed sheet that lies behind the wrong session is withdrawn with a reason, and put behind its own. */
export function WithdrawPaperPage({ cohortId, sheetId }: { cohortId: string; sheetId: string }) {
  const words = useMessages().paperWithdrawal;
  const kit = useFieldKit(cohortId);
  if (kit.isLoadingError) return <ErrorPage error={kit.error} onRetry={() => kit.refetch()} />;
  if (!kit.data) return <LoadingState />;
  const sheet = kit.data.kit.paperSheets?.find(({ id }) => id === sheetId);
  if (sheet) return <Confirm kit={kit.data.kit} sheet={sheet} />;
  const back = (
    <Link to="/cohorts/$cohortId/attendance" params={{ cohortId }}>
      {words.back}
    </Link>
  );
  return (
    <EmptyState title={words.title} action={back}>
      {words.gone}
    </EmptyState>
  );
}

/** The sessions that have begun, as the sheet names them. */
function useBegun({ sessions, asOf }: FieldKit) {
  const words = useMessages().attendance;
  const columns = attendanceColumns(sessions, words, useLocale(), useAhead(sessions, { asOf, fresh: true }));
  return columns
    .filter(({ closed }) => closed === null)
    .map(({ id, short, title }) => ({ id, name: `${short} · ${title}` }));
}

function Confirm({ kit, sheet }: { kit: FieldKit; sheet: PaperSheet }) {
  const { paperWithdrawal: words, shell } = useMessages();
  const navigate = useNavigate();
  const withdraw = useWithdrawPaper();
  const begun = useBegun(kit);
  const [sessionId, setSessionId] = useState('');
  const params = { cohortId: kit.cohort.id };
  const way = { to: '/cohorts/$cohortId/attendance', params } as const;
  const done = async () => {
    await navigate(way);
    announce(words.done);
  };
  const confirm = (reason: string) => {
    const body = { reason, sessionId: sessionId || null };
    withdraw.mutate({ params: { ...params, sheetId: sheet.id }, body }, { onSuccess: done });
  };
  const name = begun.find(({ id }) => id === sheet.sessionId)?.name ?? '';
  const others = begun.filter(({ id }) => id !== sheet.sessionId).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <ConfirmWithReason
      title={words.title}
      lead={words.lead(name, kit.cohort.title)}
      consequences={words.consequences}
      statement={words.statement}
      confirmLabel={words.confirm}
      tone="bad"
      cancel={<Link {...way}>{shell.form.cancel}</Link>}
      act={withdraw}
      reason={{ hint: words.hint }}
      onConfirm={confirm}
    >
      <Text>
        {words.added(sheet.addedByName)}, <DateText value={sheet.addedAt} />.{' '}
        <a href={`${basePath}/cohorts/${params.cohortId}/paper-sheets/${sheet.id}`} target="_blank" rel="noreferrer">
          {words.look}
        </a>
      </Text>
      <NativeSelect
        size="md"
        label={words.to}
        description={words.toHint}
        value={sessionId}
        onChange={(event) => setSessionId(event.currentTarget.value)}
        data={[{ value: '', label: words.nowhere }, ...others]}
      />
    </ConfirmWithReason>
  );
}
