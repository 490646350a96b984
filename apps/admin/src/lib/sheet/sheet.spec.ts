import { describe, expect, it } from '@jest/globals';
import { blankSheet, type Sheet, type SheetRules, type Stored, shownIn, stateOf, waitingIn } from './sheet.ts';
import { depart, foundStale, landed, refreshed, refusedBy, turnedBack } from './sheet-answers.ts';
import { choose, dismiss, enter, redo, undo } from './sheet-entry.ts';

const rules: SheetRules<string> = { empty: '', same: (one, other) => one === other, erasable: true };
const lasting: SheetRules<string> = { ...rules, erasable: false };

let ids = 0;
const stamp = { now: () => '2025-08-11T09:00:00+07:00', newId: () => `event-${++ids}` };

const cell = (value: string, version: number, by = 'Budi'): Stored<string> => ({
  value,
  version,
  by,
  byMe: by === 'me',
  at: stamp.now(),
});
const cells = (entries: Record<string, Stored<string>>) => new Map(Object.entries(entries));
const write = (sheet: Sheet<string>, key: string, value: string, by = rules) =>
  enter(sheet, by, [{ key, value }], stamp);
const look = (sheet: Sheet<string>, key: string) => [shownIn(sheet, rules, key), stateOf(sheet, rules, key)];

describe('entering', () => {
  it('shows the entry at once and sends it on the version the person saw', () => {
    const sheet = write(refreshed(blankSheet<string>(), rules, cells({ a: cell('BK', 3) })), 'a', 'K');
    expect(look(sheet, 'a')).toEqual(['K', 'sending']);
    expect(depart(sheet).flight?.get('a')).toMatchObject({ value: 'K', base: 3 });
  });

  it('sends nothing for what stands already, nor for a change of mind back to it', () => {
    const stored = refreshed(blankSheet<string>(), rules, cells({ a: cell('K', 1) }));
    expect(waitingIn(write(stored, 'a', 'K'))).toBe(0);
    expect(waitingIn(write(write(stored, 'a', 'BK'), 'a', 'K'))).toBe(0);
  });

  it('keeps one flight under way and lets later entries wait for its version', () => {
    const flying = write(depart(write(blankSheet(), 'a', 'K')), 'a', 'BK');
    expect(depart(flying)).toBe(flying);
    const next = depart(landed(flying, rules, cells({ a: cell('K', 1, 'me') })));
    expect(next.flight?.get('a')).toMatchObject({ value: 'BK', base: 1 });
  });

  it('empties what was never sent, even where the register takes nothing back', () => {
    const sheet = write(blankSheet(), 'a', 'hadir', lasting);
    expect(waitingIn(write(sheet, 'a', '', lasting))).toBe(0);
    expect(write(depart(sheet), 'a', '', lasting).flight?.get('a')?.value).toBe('hadir');
  });
});

describe('a conflict', () => {
  const flying = depart(write(write(blankSheet(), 'a', 'K'), 'b', 'K'));
  const disputed = foundStale(flying, rules, cells({ a: cell('BK', 1) }));

  it('shows both values and lets the other cells of the refused sheet wait again', () => {
    expect(look(disputed, 'a')).toEqual(['K', 'conflict']);
    expect(disputed.conflicts.get('a')?.theirs.value).toBe('BK');
    expect([...disputed.edits.keys()]).toEqual(['b']);
  });

  it('sends mine on the version that was seen, or lets theirs stand', () => {
    expect(choose(disputed, 'a', 'mine', stamp).edits.get('a')).toMatchObject({ value: 'K', base: 1 });
    expect(look(choose(disputed, 'a', 'theirs', stamp), 'a')).toEqual(['BK', 'saved']);
  });

  it('vanishes when both say the same', () => {
    expect(look(foundStale(flying, rules, cells({ a: cell('K', 1) })), 'a')).toEqual(['K', 'saved']);
  });

  it('arises before sending when a look at the register shows a newer version', () => {
    const waiting = write(blankSheet(), 'a', 'K');
    expect(look(refreshed(waiting, rules, cells({ a: cell('BK', 1) })), 'a')).toEqual(['K', 'conflict']);
  });

  it('arises when a third person wrote between a lost answer and its repeat', () => {
    const flight = write(depart(write(blankSheet(), 'a', 'K')), 'a', '');
    expect(look(landed(flight, rules, cells({ a: cell('BK', 2) })), 'a')).toEqual(['', 'conflict']);
  });

  it('keeps a further entry as mine and still waits for the choice', () => {
    const again = write(disputed, 'a', '');
    expect([look(again, 'a'), again.conflicts.get('a')?.mine.value]).toEqual([['', 'conflict'], '']);
  });
});

describe('a refusal', () => {
  it('stays at its cell, while the others wait again', () => {
    const flying = depart(write(write(blankSheet(), 'a', 'K'), 'b', 'K'));
    const sheet = refusedBy(flying, (key) => key === 'a', 'grading.stranger', {});
    expect([look(sheet, 'a'), look(sheet, 'b')]).toEqual([
      ['K', 'refused'],
      ['K', 'sending'],
    ]);
    expect(look(dismiss(sheet, 'a'), 'a')).toEqual(['', 'empty']);
    expect(look(write(sheet, 'a', 'BK'), 'a')).toEqual(['BK', 'sending']);
  });

  it('of the whole sheet loses nothing', () => {
    const sheet = turnedBack(write(depart(write(write(blankSheet(), 'a', 'K'), 'b', 'K')), 'a', 'BK'));
    expect([...sheet.edits].map(([key, { value, base }]) => [key, value, base])).toEqual([
      ['a', 'BK', 0],
      ['b', 'K', 0],
    ]);
  });
});

describe('undo and redo', () => {
  it('go back and forth by acts', () => {
    const both = enter(
      blankSheet<string>(),
      rules,
      [
        { key: 'a', value: 'K' },
        { key: 'b', value: 'K' },
      ],
      stamp,
    );
    const back = undo(write(both, 'a', 'BK'), rules, stamp);
    expect(shownIn(back, rules, 'a')).toBe('K');
    expect(waitingIn(undo(back, rules, stamp))).toBe(0);
    expect(shownIn(redo(redo(undo(back, rules, stamp), rules, stamp), rules, stamp), rules, 'a')).toBe('BK');
  });

  it('take a judgement back as a new one once it is stored', () => {
    const saved = landed(depart(write(blankSheet(), 'a', 'K')), rules, cells({ a: cell('K', 1) }));
    expect(undo(saved, rules, stamp).edits.get('a')).toMatchObject({ value: '', base: 1 });
  });

  it('leave alone what somebody else wrote since', () => {
    const saved = landed(depart(write(blankSheet(), 'a', 'K')), rules, cells({ a: cell('K', 1) }));
    const theirs = refreshed(saved, rules, cells({ a: cell('BK', 2) }));
    expect(look(undo(theirs, rules, stamp), 'a')).toEqual(['BK', 'saved']);
  });
});
