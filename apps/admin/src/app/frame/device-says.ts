import type { FieldSentences } from '@kompeten/messages';
import type { Tone } from '@kompeten/ui';
import type { Connection } from '../../lib/connection.ts';
import type { Outbox, OutboxItem } from '../../lib/outbox/outbox.ts';
import type { OutboxTrouble } from '../../lib/outbox/outbox-answer.ts';
import { isHeldBack } from '../../lib/outbox/outbox-batches.ts';

/** What is known of a device at one moment. */
export interface DeviceFacts {
  items: readonly OutboxItem[];
  outbox: Pick<Outbox, 'kept' | 'isWritten' | 'isUnkept'>;
  /** How many items its disk has damaged. */
  unreadable: number;
  connection: Connection;
  trouble: OutboxTrouble;
}

/** The line about a device. */
export interface DeviceState {
  tone: Tone;
  /** What the line says, in short parts. */
  parts: readonly string[];
  /** What is read out when it changes; nothing while all is well. */
  said: string;
  signedOut: boolean;
}

type LineWords = FieldSentences['devices']['line'];

/** How a device stands, in words: all is sent only where nothing is left here, be it still on its way to the disk. */
export function deviceSays(words: LineWords, facts: DeviceFacts): DeviceState {
  const { items, outbox, unreadable } = facts;
  const { unkept, writing, waiting, refused, late } = counted(facts);
  const away = facts.connection === 'offline' || facts.trouble === 'unreachable';
  const signedOut = facts.connection === 'signed_out';
  const problems = [
    ...(away ? [words.offline] : []),
    ...(facts.trouble === 'broken_off' ? [words.brokenOff] : []),
    ...(unreadable > 0 ? [words.unreadable(unreadable)] : []),
    ...(unkept > 0 ? [words.unkept(unkept)] : []),
    ...(refused > 0 ? [words.refused(refused)] : []),
    ...(late > 0 ? [words.late(late)] : []),
    ...(waiting > 0 && !outbox.kept ? [words.notKept] : []),
  ];
  // A photo whose report was turned back goes nowhere until a person has put that right.
  const going = waiting - items.filter((item) => isHeldBack(item, items)).length;
  const moving = going > 0 && !away && !signedOut;
  const sending = waiting === 0 ? [] : [moving ? words.sending(going) : words.waiting(waiting)];
  // That the session has run out is said by the button beside the line too, which is why it comes last where there is little room.
  const over = signedOut ? [words.signedOut] : [];
  const parts = [...problems, ...sending, ...(writing > 0 ? [words.writing(writing)] : []), ...over];
  const busy = waiting + writing > 0 ? 'info' : 'good';
  const tone = refused + unreadable + unkept > 0 ? 'bad' : problems.length + over.length > 0 ? 'warn' : busy;
  return { tone, parts: parts.length > 0 ? parts : [words.sent], said: [...over, ...problems].join(', '), signedOut };
}

/** The items by where they are: what is being written down this very moment is not said to be kept. */
function counted({ items, outbox }: DeviceFacts) {
  const unkept = items.filter(({ id }) => outbox.isUnkept(id)).length;
  const written = items.filter(({ id }) => outbox.isWritten(id));
  const count = (state: OutboxItem['state']) => written.filter((item) => item.state === state).length;
  return {
    unkept,
    writing: items.length - written.length - unkept,
    waiting: count('waiting'),
    refused: count('refused'),
    late: count('late'),
  };
}
