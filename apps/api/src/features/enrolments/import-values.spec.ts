import { describe, expect, it } from '@jest/globals';
import type { Cell } from '../../spreadsheets/cell.ts';
import { dateIn, nikIn } from '../../spreadsheets/cell-values.ts';
import { cooperativeRoleIn, educationIn, phoneIn, sexIn } from './import-values.ts';

const text = (value: string): Cell => ({ kind: 'text', text: value });
const number = (digits: string): Cell => ({ kind: 'number', digits });
const unreadable = { issue: { code: 'date_unreadable' } };

describe('reading the cells of a roster', () => {
  it.each([
    [text('1990-12-31'), { value: '1990-12-31' }],
    [text('1990-12-31T00:00:00'), { value: '1990-12-31' }],
    [text('31/12/1990'), { value: '1990-12-31' }],
    [text('1.2.1990'), { value: '1990-02-01' }],
    [text('31 Desember 1990'), { value: '1990-12-31' }],
    [text('17 Agustus 1990'), { value: '1990-08-17' }],
    [text('5 May 1990'), { value: '1990-05-05' }],
    [text('1990'), { value: '1990' }],
    [number('1990'), { value: '1990' }],
    [number('33238'), { value: '1990-12-31' }],
    [{ kind: 'day', day: '1990-12-31' } as const, { value: '1990-12-31' }],
    [text('31/02/1990'), unreadable],
    [text('12/31/1990'), unreadable],
    [text('31/12/90'), unreadable],
    [text('kemarin'), unreadable],
    [number('7'), unreadable],
  ])('takes %j as a birth date: %j', (cell, answer) => {
    expect(dateIn(cell)).toEqual(answer);
  });

  it.each([
    [text('3510065704900012'), { value: '3510065704900012' }],
    [text('3.51001E+15'), { issue: { code: 'nik_as_number' } }],
    [text('3,51001e15'), { issue: { code: 'nik_as_number' } }],
    [number('3510065704900012'), { issue: { code: 'nik_as_number' } }],
  ])('takes %j as a NIK: %j', (cell, answer) => {
    expect(nikIn(cell)).toEqual(answer);
  });

  it.each([
    [text('0812-3456'), '0812-3456'],
    [number('81234567890'), '081234567890'],
    [number('8.123456789E10'), '081234567890'],
  ])('takes %j as a telephone number', (cell, value) => {
    expect(phoneIn(cell)).toEqual({ value });
  });

  it.each([
    [sexIn, 'L', 'male'],
    [sexIn, 'perempuan', 'female'],
    [sexIn, 'F', 'female'],
    [educationIn, 'S-1', 'bachelor'],
    [educationIn, 'SMA/SMK/sederajat', 'upper_secondary'],
    [educationIn, 'd3', 'diploma'],
    [cooperativeRoleIn, 'BENDAHARA', 'treasurer'],
    [cooperativeRoleIn, 'vice chair', 'vice_chair'],
  ] as const)('takes a choice by any of its names', (read, spoken, value) => {
    expect(read(text(spoken), 'id')).toEqual({ value });
  });

  it('names the choices when one is unknown', () => {
    expect(sexIn(text('X'), 'id')).toEqual({ issue: { code: 'choice_unknown', values: ['Perempuan', 'Laki-laki'] } });
    expect(sexIn(text('X'), 'en')).toEqual({ issue: { code: 'choice_unknown', values: ['Female', 'Male'] } });
  });
});
