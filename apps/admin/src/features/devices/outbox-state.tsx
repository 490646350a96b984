import type { VisitRemark } from '@kompeten/domain';
import { explain } from '@kompeten/messages';
import { StatusMark, useFieldMessages, useLocale } from '@kompeten/ui';
import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useOutbox } from '../../lib/device/use-device.ts';
import { isOfAssessment, isOfVisit, type OutboxItem, type VisitItem } from '../../lib/outbox/outbox.ts';
import { isHeldBack } from '../../lib/outbox/outbox-batches.ts';
import { useActor } from '../../lib/session.ts';
import { RefusedActs } from './refused-acts.tsx';

const tones = { waiting: 'info', refused: 'bad', late: 'warn' } as const;

/** Where an entry stands: a sign, the reason in a sentence, and the ways out. */
export function OutboxState({ item }: { item: OutboxItem }) {
  const { devices } = useFieldMessages();
  const words = devices.outbox;
  const locale = useLocale();
  const stateWord = useStateWord(item);
  const { state, code, params, tries } = item;
  return (
    // biome-ignore lint/a11y/useSemanticElements: what stands in a cell is no set of fields
    <div
      className="k-outbox-state"
      role="group"
      aria-label={[item.who, item.what].join(', ')}
      tabIndex={-1}
      data-entry={item.id}
    >
      <StatusMark tone={tones[state]}>{stateWord}</StatusMark>
      {/* The register names a code of the catalogue together with its parameters. */}
      {code ? <Text size="sm">{explain(locale, code as never, params as never)}</Text> : null}
      {state === 'waiting' && tries > 0 ? <Text size="sm">{words.tried(tries)}</Text> : null}
      <Beside item={item} />
      {state === 'refused' ? <RefusedActs item={item} /> : null}
    </div>
  );
}

/** How an item stands, in a word; what came late is something else of each kind. */
function useStateWord(item: OutboxItem): string {
  const { checklist, devices, fieldVisits } = useFieldMessages();
  if (item.state !== 'late') return devices.outbox.states[item.state];
  if (isOfVisit(item)) return fieldVisits.outbox.late;
  return isOfJudging(item) ? checklist.outbox.late : devices.outbox.states.late;
}

const isOfJudging = (item: OutboxItem) => isOfAssessment(item) || item.kind === 'judgement';

/** What is said of an item beside its state. */
function Beside({ item }: { item: OutboxItem }) {
  const words = useFieldMessages().checklist.outbox;
  const items = useOutbox();
  if (isOfVisit(item)) return <OfVisit item={item} />;
  if (isHeldBack(item, items)) return <Text size="sm">{words.heldBack}</Text>;
  if (item.state !== 'late') return null;
  return isOfJudging(item) ? <Text size="sm">{words.lateText}</Text> : <Late params={item.params} />;
}

/** What is said of a visit beside its state: the register's remarks, and that a photo waits for its report. */
function OfVisit({ item }: { item: VisitItem }) {
  const words = useFieldMessages().fieldVisits;
  const items = useOutbox();
  if (item.state === 'late') {
    const remarks = Array.isArray(item.params.remarks) ? (item.params.remarks as VisitRemark[]) : [];
    return <Text size="sm">{remarks.map((remark) => words.remarks[remark]).join('; ')}</Text>;
  }
  const held = isHeldBack(item, items);
  return held ? <Text size="sm">{words.outbox.heldBack}</Text> : null;
}

function Late({ params: { correctionId } }: Pick<OutboxItem, 'params'>) {
  const words = useFieldMessages();
  const { may } = useActor();
  if (typeof correctionId !== 'string') return <Text size="sm">{words.devices.outbox.lateSame}</Text>;
  return (
    <>
      <Text size="sm">{words.devices.outbox.lateText}</Text>
      {may('correction.read') ? (
        <Link to="/corrections/$correctionId" params={{ correctionId }}>
          {words.sheet.toCorrection}
        </Link>
      ) : null}
    </>
  );
}
