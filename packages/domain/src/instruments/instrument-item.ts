import { z } from 'zod';
import { UnitCode } from '../competencies/competency-unit.ts';
import { Id, prose, text, Version } from '../kernel/schemas.ts';

/** What an instrument is: a question of a written or oral test, or another way to see competence. */
export const InstrumentKind = z.enum([
  'multiple_choice',
  'essay',
  'oral',
  'observation',
  'practical',
  'project',
  'portfolio',
  'interview',
  'third_party',
]);
export type InstrumentKind = z.output<typeof InstrumentKind>;

/** The kinds that are answered in writing; only they come into a test. */
export const writtenKinds: readonly InstrumentKind[] = ['multiple_choice', 'essay'];

/** The number of a performance criterion within its unit, such as `1.2`. */
export const CriterionNumber = z.string().regex(/^\d{1,2}\.\d{1,2}$/);

/** One of the answers that a question offers; its id says nothing about which is right. */
export const ItemOption = z.object({ id: z.string(), text: z.string() });
export type ItemOption = z.output<typeof ItemOption>;

/** The picture of an item as it is told: what it shows, in words; the picture itself travels apart. */
export const ItemPicture = z.object({ alt: z.string(), dataUrl: z.string() });
export type ItemPicture = z.output<typeof ItemPicture>;

/** What everybody may see of an item: the task, and the answers that it offers, without the key. */
export const ItemBody = z.object({ prompt: z.string(), options: z.array(ItemOption) });
export type ItemBody = z.output<typeof ItemBody>;

/** What only assigned assessors and those who edit the set may see (rule 20). */
export const ItemKey = z.object({
  /** The id of the right option; null where there is nothing to choose. */
  correct: z.string().nullable(),
  /** What a good answer or performance holds, for the assessor to judge against. */
  benchmark: z.string(),
});
export type ItemKey = z.output<typeof ItemKey>;

/** An instrument of a set, for one unit and some of its criteria; the key is null for whoever may not see it. */
export const InstrumentItem = z
  .object({
    id: Id,
    setId: Id,
    position: z.int(),
    kind: InstrumentKind,
    unitCode: UnitCode,
    criteria: z.array(z.string()),
    body: ItemBody,
    key: ItemKey.nullable(),
    pictureAlt: z.string().nullable(),
  })
  .meta({ id: 'InstrumentItem' });
export type InstrumentItem = z.output<typeof InstrumentItem>;

/** The most answers that a question offers, and the fewest. */
export const optionBounds = { fewest: 2, most: 6 } as const;

/** An instrument as it is written. */
export const NewInstrumentItem = z.strictObject({
  kind: InstrumentKind,
  unitCode: UnitCode,
  criteria: z.array(CriterionNumber).min(1).max(50),
  prompt: prose(4000).pipe(z.string().min(5)),
  options: z.array(text(1, 500)).max(optionBounds.most).default([]),
  /** The place of the right answer among the options, from 0. */
  correct: z
    .int()
    .min(0)
    .max(optionBounds.most - 1)
    .nullish(),
  benchmark: prose(4000).default(''),
});
export type NewInstrumentItem = z.output<typeof NewInstrumentItem>;

/** A change of an instrument: all of it, written anew. */
export const InstrumentItemChange = NewInstrumentItem.extend({ setVersion: Version });
