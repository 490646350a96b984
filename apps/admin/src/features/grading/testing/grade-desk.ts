import { type GradeValue, practiceRubric } from '@kompeten/domain';
import { messages } from '@kompeten/messages';
import { SheetDesk } from '../../../lib/sheet/sheet-desk.ts';
import type { Stroke } from '../../../lib/sheet/sheet-keys.ts';
import type { Told } from '../../../lib/sheet/sheet-table.ts';
import { gradeFace } from '../grade-face.ts';
import { gradeDevice, idsFrom } from './grade-device.ts';
import { GradeRegister } from './grade-register.ts';

/** A cohort of the largest size. */
export const rows = Array.from({ length: 110 }, (_, index) => ({ id: `e${index}`, name: `Peserta ${index}` }));
/** Its units. */
export const columns = Array.from({ length: 8 }, (_, index) => ({
  id: `u${index}`,
  short: `U${index}`,
  title: `Unit ${index}`,
  detail: null,
  closed: null as string | null,
}));

/** A grade sheet under a hand, and what its page is told and asked. */
export function openDesk(register = new GradeRegister()) {
  const ids = idsFrom();
  const device = gradeDevice('Ani', register, ids);
  const colleague = gradeDevice('Budi', register, ids);
  const told: Told[] = [];
  const asked: (string | null)[] = [];
  const page = {
    focus() {},
    say() {},
    tell: (what: Told) => void told.push(what),
    help() {},
    details() {},
    decide: (_: unknown, value: GradeValue) => void asked.push(value.judgement),
    leave() {},
  };
  const keyOf = (row: string, unit: string) => `${row} ${unit}`;
  const table = { face: gradeFace(messages('id').grading, practiceRubric), rows, columns, keyOf, writable: true };
  const desk = new SheetDesk<GradeValue>(device.engine, table, page, () => 'down');
  return { desk, table, device, colleague, told, asked };
}

/** A press of a key. */
export const stroke = (key: string, held: Partial<Stroke> = {}): Stroke => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});
/** Several presses, one after the other. */
export const pressAll = (desk: SheetDesk<GradeValue>, keys: readonly string[]) => {
  for (const key of keys) desk.press(stroke(key));
};
/** What a cell says. */
export const judged = (desk: SheetDesk<GradeValue>, row: number, column = 0) => desk.valueAt({ row, column }).judgement;
