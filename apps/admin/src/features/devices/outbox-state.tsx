import { explain } from '@kompeten/messages';
import { StatusMark, useFieldMessages, useLocale } from '@kompeten/ui';
import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { OutboxItem } from '../../lib/outbox/outbox.ts';
import { useActor } from '../../lib/session.ts';
import { RefusedActs } from './refused-acts.tsx';

const tones = { waiting: 'info', refused: 'bad', late: 'warn' } as const;

/** Where an entry stands: a sign, the reason in a sentence, and the ways out. */
export function OutboxState({ item }: { item: OutboxItem }) {
  const words = useFieldMessages().devices.outbox;
  const locale = useLocale();
  const { state, code, params, tries } = item;
  return (
    <div className="k-outbox-state">
      <StatusMark tone={tones[state]}>{words.states[state]}</StatusMark>
      {/* The register names a code of the catalogue together with its parameters. */}
      {code ? <Text size="sm">{explain(locale, code as never, params as never)}</Text> : null}
      {state === 'waiting' && tries > 0 ? <Text size="sm">{words.tried(tries)}</Text> : null}
      {state === 'late' ? <Late params={params} /> : null}
      {state === 'refused' ? <RefusedActs item={item} /> : null}
    </div>
  );
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
