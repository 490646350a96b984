import { describe, expect, it } from '@jest/globals';
import { assertStep, handlingNow } from './data-request.rules.ts';
import { assertCarriedOut, assertDrawn } from './erasure.rules.ts';

const goes = { part: 'contacts', count: 1, reason: null } as const;
const stays = { part: 'certificates', count: 2, reason: 'certificate_register' } as const;
const list = { lines: [goes, stays], hash: 'a' };
const refused = (code: string) => expect.objectContaining({ code });

describe('an erasure', () => {
  it('is drawn by one person, carried out by another, sent back or declined', () => {
    expect(handlingNow('erasure', 'received')).toEqual(['carry_out', 'decline']);
    expect(handlingNow('erasure', 'carrying_out')).toEqual(['finish', 'send_back', 'decline']);
    expect(handlingNow('erasure', 'done')).toEqual([]);
    const finish = { event: 'finish', answer: null, listHash: 'a' } as const;
    expect(() => assertStep({ kind: 'erasure', status: 'received' }, finish)).toThrow(
      refused('data_request.wrong_state'),
    );
    const back = { event: 'send_back', answer: null, listHash: null } as const;
    expect(() => assertStep({ kind: 'erasure', status: 'carrying_out' }, back)).toThrow(
      refused('data_request.answer_needed'),
    );
  });

  it('is drawn from the list of now, and not where nothing would go', () => {
    expect(() => assertDrawn(list, 'a')).not.toThrow();
    expect(() => assertDrawn(list, 'b')).toThrow(refused('data_request.list_changed'));
    expect(() => assertDrawn(list, null)).toThrow(refused('data_request.list_changed'));
    expect(() => assertDrawn({ lines: [stays], hash: 'a' }, 'a')).toThrow(refused('data_request.nothing_to_erase'));
  });

  it.each([
    ['two', 'a', 'a', null],
    ['one', 'a', 'a', 'data_request.second_person'],
    ['two', 'b', 'a', 'data_request.list_changed'],
    ['two', 'a', 'b', 'data_request.list_changed'],
    ['two', null, 'a', 'data_request.list_changed'],
  ])('drawn by one, carried out by %s who names %s while the list is %s: %s', (by, named, hash, code) => {
    const act = () => assertCarriedOut({ drawn: { hash: 'a', drawnById: 'one' }, now: { ...list, hash } }, named, by);
    if (code === null) expect(act).not.toThrow();
    else expect(act).toThrow(refused(code));
  });
});
