import { describe, expect, it } from '@jest/globals';
import { hoursOf, weekOf } from './week-hours.ts';

describe('the weekly hours of a form', () => {
  it('come back as they were', () => {
    const hours = [
      { weekday: 1, from: '08:00', until: '12:00' },
      { weekday: 1, from: '13:00', until: '16:00' },
      { weekday: 5, from: '08:00', until: '11:30' },
    ];
    expect(hoursOf(weekOf([...hours].reverse()))).toEqual(hours);
    expect(hoursOf(weekOf([]))).toEqual([]);
  });

  it('leave what is half typed for the schema to refuse', () => {
    const week = weekOf([]).map((day, index) => (index === 2 ? { ...day, from: '08:00' } : day));
    expect(hoursOf(week)).toEqual([{ weekday: 3, from: '08:00', until: '' }]);
  });
});
