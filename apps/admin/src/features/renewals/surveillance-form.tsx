import { renewals } from '@kompeten/contract';
import type { CaredCertificate } from '@kompeten/domain';
import { formatDay, useLocale, useMessages } from '@kompeten/ui';
import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { announce } from '../../lib/announce.tsx';
import { useExplain } from '../../lib/explain.ts';
import { mutationOf } from '../../lib/query.ts';
import { useActor } from '../../lib/session.ts';
import { useTyped } from '../../lib/use-typed.ts';

/** When surveillance is due and how it went; whoever may records what it found. */
export function SurveillanceForm({ certificate }: { certificate: CaredCertificate }) {
  const { renewals: words, decisionTerms } = useMessages();
  const locale = useLocale();
  const { may } = useActor();
  const [opened, setOpened] = useTyped('surveillance', false);
  const { bodyId, holderName, surveillance } = certificate;
  const isRecordable = surveillance.status === 'due' && may('certificate_care.record', { bodyId });
  return (
    <>
      {words.surveillanceOn(formatDay(locale, surveillance.dueOn), decisionTerms.surveillance[surveillance.status])}
      {isRecordable ? (
        <Button size="compact-sm" variant="subtle" onClick={() => setOpened(true)}>
          {words.report}
        </Button>
      ) : null}
      <Modal opened={opened} onClose={() => setOpened(false)} title={words.reportTitle(holderName)}>
        <Report surveillanceId={surveillance.id} onDone={() => setOpened(false)} />
      </Modal>
    </>
  );
}

function Report({ surveillanceId, onDone }: { surveillanceId: string; onDone(): void }) {
  const words = useMessages().renewals;
  const explain = useExplain();
  const report = useMutation(mutationOf(renewals.recordSurveillance, [renewals.listCertificateCare]));
  const [note, setNote] = useTyped('surveillance note', '');
  const send = (event: 'pass' | 'fail') =>
    report.mutate(
      { params: { surveillanceId }, body: { event, note } },
      {
        onSuccess: () => {
          announce(event === 'pass' ? words.recorded : words.failed);
          onDone();
        },
      },
    );
  const isShort = note.trim().length < 5;
  return (
    <Stack gap="md">
      <ErrorSummary faults={report.error ? [{ message: explain(report.error) }] : []} />
      <Textarea
        label={words.note}
        required
        autosize
        minRows={3}
        value={note}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
      />
      <Group>
        <Button disabled={isShort} loading={report.isPending} onClick={() => send('pass')}>
          {words.pass}
        </Button>
        <Button variant="default" disabled={isShort} loading={report.isPending} onClick={() => send('fail')}>
          {words.fail}
        </Button>
      </Group>
    </Stack>
  );
}
