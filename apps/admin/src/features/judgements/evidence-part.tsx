import { addressOf, assessmentEvidence } from '@kompeten/contract';
import { type AssessmentEvidence, type CandidacyRecord, closedForJudgements, isVatm } from '@kompeten/domain';
import { StatusMark, useMessages } from '@kompeten/ui';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { DateText } from '../../components/date-text.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { announce } from '../../lib/announce.tsx';
import { useExplain } from '../../lib/explain.ts';
import { useMarkEvidence } from './record.queries.ts';
import { RecordSection } from './record-section.tsx';
import { VatmField } from './vatm-field.tsx';

/** The evidence of a candidate, in the order in which it was made, and what is found of each piece. */
export function EvidencePart({ record, writable }: { record: CandidacyRecord; writable: boolean }) {
  const words = useMessages().judgements.record;
  const { evidence, candidacy } = record;
  const open = writable && !closedForJudgements.includes(candidacy.status);
  return (
    <RecordSection title={words.evidence}>
      {evidence.length === 0 ? <Text>{words.noEvidence}</Text> : null}
      <ul className="k-evidence">
        {evidence.map((one) => (
          <li key={one.id}>
            <Piece evidence={one} name={candidacy.fullName} writable={open} />
          </li>
        ))}
      </ul>
    </RecordSection>
  );
}

/** The criteria of evidence, unit by unit: `CONTOH.KDKMP.01: 1.1, 1.2`. */
function criteriaText(criteria: readonly string[]): string {
  const units = [...new Set(criteria.map((ref) => ref.split(' ')[0] ?? ''))];
  const numbers = (unit: string) =>
    criteria.filter((ref) => ref.startsWith(`${unit} `)).map((ref) => ref.slice(unit.length + 1));
  return units.map((unit) => `${unit}: ${numbers(unit).join(', ')}`).join('; ');
}

interface PieceProps {
  evidence: AssessmentEvidence;
  name: string;
  writable: boolean;
}

const marks = ['valid', 'authentic', 'current', 'sufficient'] as const;

function Piece({ evidence, name, writable }: PieceProps) {
  const { checklist, judgements: all } = useMessages();
  const words = all.record;
  const [marking, setMarking] = useState(false);
  const { kind, method, criteria, note, madeAt, byName, markedByName, late } = evidence;
  const missing = marks.filter((mark) => !evidence[mark]).map((mark) => all.vatm[mark].toLowerCase());
  return (
    <Stack gap="xs">
      <Text fw={600}>
        {checklist.evidence.methods[method]} · {checklist.evidence.kinds[kind]}
      </Text>
      {note ? <Text>{note}</Text> : null}
      <Text size="sm" c="dimmed">
        <DateText value={madeAt} />, {words.madeBy(byName)} · {criteriaText(criteria)}
      </Text>
      <EvidenceFile evidence={evidence} name={name} />
      <Group gap="sm">
        <StatusMark tone={isVatm(evidence) ? 'good' : 'warn'}>
          {isVatm(evidence) ? words.vatmWhole : words.vatmMissing(missing.join(', '))}
        </StatusMark>
        <Text size="sm">{words.markedBy(markedByName)}</Text>
        {late ? <StatusMark tone="warn">{words.late}</StatusMark> : null}
        {writable && !marking ? (
          <Button variant="subtle" size="compact-sm" onClick={() => setMarking(true)}>
            {words.markAnew}
          </Button>
        ) : null}
      </Group>
      {marking ? <MarkForm evidence={evidence} onDone={() => setMarking(false)} /> : null}
    </Stack>
  );
}

function EvidenceFile({ evidence: { id, candidacyId, file, fileArrived }, name }: Omit<PieceProps, 'writable'>) {
  const words = useMessages().judgements.record;
  if (file === 'none') return null;
  if (!fileArrived) return <Text size="sm">{words.fileWaits}</Text>;
  const address = addressOf('/api/v1', assessmentEvidence.getEvidenceFile, { params: { candidacyId, evidenceId: id } });
  if (file === 'photo') return <img className="k-evidence-photo" src={address} alt={words.photoOf(name)} />;
  // biome-ignore lint/a11y/useMediaCaption: what was said in the field has no captions; a note stands beside it
  if (file === 'sound') return <audio controls preload="none" src={address} aria-label={words.openFile} />;
  return <a href={address}>{words.openFile}</a>;
}

function MarkForm({ evidence, onDone }: { evidence: AssessmentEvidence; onDone(): void }) {
  const words = useMessages().judgements.record;
  const explain = useExplain();
  const mark = useMarkEvidence();
  const { id: evidenceId, candidacyId, valid, authentic, current, sufficient } = evidence;
  const [found, setFound] = useState({ valid, authentic, current, sufficient });
  const save = async () => {
    await mark.mutateAsync({ params: { candidacyId, evidenceId }, body: found });
    announce(words.marked);
    onDone();
  };
  return (
    <Stack gap="sm">
      <ErrorSummary faults={mark.error ? [{ message: explain(mark.error) }] : []} />
      <VatmField marks={found} onMark={(change) => setFound((known) => ({ ...known, ...change }))} />
      <Group>
        <Button variant="outline" loading={mark.isPending} onClick={() => void save().catch(() => undefined)}>
          {words.saveMarks}
        </Button>
      </Group>
    </Stack>
  );
}
