import { describe, expect, it } from '@jest/globals';
import { Day, Id, Instant, text, Version } from '@kompeten/domain';
import { z } from 'zod';
import { column, nullable } from './columns.ts';
import { storedAs } from './stored-as.ts';

describe('the columns of a schema', () => {
  it('have the kind, the name and the nullability that the schema says', () => {
    const Thing = z.object({
      id: Id,
      title: z.string(),
      kind: z.enum(['one', 'other']),
      ownerId: Id.nullable(),
      startsOn: Day,
      madeAt: Instant.nullable(),
      unitCodes: z.array(z.string().regex(/^[A-Z]+$/)),
      partnerIds: z.array(Id),
      demo: z.boolean(),
      version: Version,
    });
    expect(storedAs(Thing)).toEqual({
      id: column.id,
      title: { ...column.text, name: 'title' },
      kind: { ...column.text, name: 'kind' },
      ownerId: { ...nullable(column.uuid), name: 'owner_id' },
      startsOn: { ...column.day, name: 'starts_on' },
      madeAt: { ...nullable(column.instant), name: 'made_at' },
      unitCodes: { ...column.texts, name: 'unit_codes' },
      partnerIds: { ...column.uuids, name: 'partner_ids' },
      demo: { ...column.boolean, name: 'demo' },
      version: { ...column.integer, name: 'version' },
    });
  });

  it('are taken from whoever knows better', () => {
    const Thing = z.object({ title: z.string(), parts: z.array(z.object({ code: z.string() })) });
    expect(storedAs(Thing, { parts: column.json })).toEqual({
      title: { ...column.text, name: 'title' },
      parts: column.json,
    });
  });

  it.each([
    ['a list of things', z.array(z.object({ code: z.string() }))],
    ['a number that may have a fraction', z.number()],
    ['a text that is changed on its way', text(1, 10)],
  ])('do not guess at %s', (_, odd) => {
    expect(() => storedAs(z.object({ odd }))).toThrow('odd');
  });
});
