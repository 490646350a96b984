import type { AuditEvent } from '@kompeten/domain';
import type { Sentences } from '@kompeten/messages';

type Words = Sentences['audit'];
type Sentence = (facts: Readonly<Record<string, unknown>>) => string;

/** What happened, in a sentence; an event without one stands under its own name. */
export function sentenceOf(words: Words, { type, data }: Pick<AuditEvent, 'type' | 'data'>): string {
  const sentence = (words.events as Readonly<Record<string, Sentence | undefined>>)[type];
  return sentence ? sentence(data) : type;
}

/** The kinds of events to choose from. */
export const eventOptions = (words: Words) =>
  Object.keys(words.events).map((type) => ({ value: type, label: sentenceOf(words, { type, data: {} }) }));

/** A kind of thing in words. */
export const subjectOf = (words: Words, { subjectType }: Pick<AuditEvent, 'subjectType'>): string =>
  (words.subjects as Readonly<Record<string, string | undefined>>)[subjectType] ?? subjectType;

const startOf = (day: string) => `${day}T00:00:00+07:00`;

const dayAfter = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** The question to the API for the address of the page: days stand for whole days in Jakarta. */
export function auditQuestion({ from, to, ...rest }: Readonly<Record<string, string>>) {
  return {
    ...rest,
    ...(from ? { from: startOf(from) } : {}),
    ...(to ? { to: startOf(dayAfter(to)) } : {}),
  };
}
