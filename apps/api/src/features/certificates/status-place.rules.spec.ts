import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { LIST_SIZE, shuffledPlace } from './status-place.rules.ts';

describe('the places of a status list', () => {
  const shuffle = randomBytes(32);
  const places = Array.from({ length: LIST_SIZE }, (_, nth) => shuffledPlace(nth, shuffle));

  it('are each dealt out once', () => {
    expect(new Set(places).size).toBe(LIST_SIZE);
    expect(places.every((place) => place >= 0 && place < LIST_SIZE)).toBe(true);
  });

  it('say nothing about the order: neighbours lie a third of the list apart on average, as by chance', () => {
    const steps = places.slice(1).map((place, at) => Math.abs(place - (places[at] ?? 0)));
    const mean = steps.reduce((sum, step) => sum + step, 0) / steps.length;
    expect(mean / LIST_SIZE).toBeGreaterThan(0.32);
    expect(mean / LIST_SIZE).toBeLessThan(0.35);
  });

  it('are others with another shuffle', () => {
    const other = randomBytes(32);
    const same = places.filter((place, nth) => nth < 2_000 && place === shuffledPlace(nth, other));
    expect(same.length).toBeLessThan(20);
  });
});
