import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type EnrolmentEvent, type EnrolmentStatus, enrolmentMachine } from '../cohorts/cohort-status.ts';
import { eventsFrom, targetOf } from '../kernel/machine.ts';
import {
  confirmDeadline,
  freeSeats,
  openSeats,
  type SeatBook,
  type SeatHolder,
  turnOver,
  waiting,
} from './seats.rules.ts';

const HOUR = 3_600_000;
const at = (hour: number) => new Date(Date.UTC(2026, 10, 1) + hour * HOUR).toISOString();
const person = (id: string, change: Partial<SeatHolder> = {}): SeatHolder => ({
  ...{ id, status: 'enrolled', waitlistPlace: null, confirmBy: null },
  ...change,
});

describe('the waitlist', () => {
  const waits = (place: number) => person(`w${place}`, { status: 'waitlisted', waitlistPlace: place });
  const offered = (id: string, hour: number) => person(id, { status: 'selected', confirmBy: at(hour) });

  it('offers free seats in its order and leaves the others waiting', () => {
    const book = { capacity: 3, people: [person('a'), waits(3), waits(1), waits(2)] };
    expect(turnOver(book, at(0))).toEqual({ lapsed: [], offered: ['w1', 'w2'] });
    expect([freeSeats(book), openSeats(book)]).toEqual([2, 0]);
  });

  it('passes a seat on that nobody confirmed in time', () => {
    const book = { capacity: 2, people: [offered('late', 5), offered('early', 9), waits(1)] };
    expect(turnOver(book, at(4))).toEqual({ lapsed: [], offered: [] });
    expect(turnOver(book, at(5))).toEqual({ lapsed: ['late'], offered: ['w1'] });
  });

  it('takes no seat from whoever is late while nobody waits', () => {
    expect(turnOver({ capacity: 1, people: [offered('late', 5)] }, at(99))).toEqual({ lapsed: [], offered: [] });
  });

  it('gives the policy’s days, and not beyond the morning of the first day', () => {
    expect(confirmDeadline('2026-11-01T02:00:00.000Z', 3, '2026-11-20')).toBe('2026-11-04T02:00:00.000Z');
    expect(confirmDeadline('2026-11-01T02:00:00.000Z', 3, '2026-11-03')).toBe('2026-11-02T17:00:00.000Z');
    expect(confirmDeadline('2026-11-05T02:00:00.000Z', 3, '2026-11-03')).toBe('2026-11-08T02:00:00.000Z');
  });
});

type Happening = {
  what: 'confirm' | 'withdraw' | 'pass time' | 'enrol' | 'widen' | 'look';
  who: number;
  hours: number;
};

const happening: fc.Arbitrary<Happening> = fc.record({
  what: fc.constantFrom('confirm', 'withdraw', 'pass time', 'enrol', 'widen', 'look'),
  who: fc.nat(30),
  hours: fc.integer({ min: 1, max: 90 }),
});

/** A cohort that lives through what happens to it; every change of state goes through the machine. */
class Life {
  people: SeatHolder[];
  hour = 0;
  readonly offers: number[] = [];

  constructor(
    public capacity: number,
    applicants: number,
  ) {
    this.people = Array.from({ length: applicants }, (_, index): SeatHolder => {
      const waitlistPlace = index < capacity ? null : index - capacity + 1;
      return waitlistPlace === null
        ? person(`p${index}`, { status: 'selected', confirmBy: at(72) })
        : person(`p${index}`, { status: 'waitlisted', waitlistPlace });
    });
  }

  get book(): SeatBook {
    return { capacity: this.capacity, people: this.people };
  }

  happens({ what, who, hours }: Happening): void {
    const one = this.people[who % this.people.length];
    if (what === 'pass time') this.hour += hours;
    if (what === 'widen') this.capacity += 1;
    if (what === 'confirm' && one?.status === 'selected') this.move(one.id, 'enrol');
    if (
      what === 'withdraw' &&
      one &&
      eventsFrom<EnrolmentStatus, EnrolmentEvent>(enrolmentMachine, one.status).includes('withdraw')
    )
      this.move(one.id, 'withdraw');
    if (what === 'enrol' && openSeats(this.book) > 0) this.people.push(person(`d${this.people.length}`));
    this.look();
  }

  private look(): void {
    const before = waiting(this.book).map(({ id }) => id);
    const { lapsed, offered } = turnOver(this.book, at(this.hour));
    expect(offered).toEqual(before.slice(0, offered.length));
    for (const id of lapsed) this.move(id, 'withdraw');
    for (const id of offered) {
      this.offers.push(this.find(id).waitlistPlace ?? 0);
      this.move(id, 'select', at(this.hour + 72));
    }
  }

  private find = (id: string): SeatHolder => this.people.find((one) => one.id === id) ?? person(id);

  private move(id: string, event: EnrolmentEvent, confirmBy: string | null = null): void {
    const { status } = this.find(id);
    const next = targetOf<EnrolmentStatus, EnrolmentEvent>(enrolmentMachine, status, event);
    if (next === null) throw new Error(`${status} takes no ${event}`);
    this.people = this.people.map((one) => (one.id === id ? { ...one, status: next, confirmBy } : one));
  }
}

describe('in thousands of random lives of a cohort', () => {
  const lives = fc.tuple(
    fc.integer({ min: 1, max: 8 }),
    fc.integer({ min: 1, max: 20 }),
    fc.array(happening, { maxLength: 40 }),
  );

  it('no seat is sold twice, nobody overtakes, nobody is in a state outside the machine', () => {
    fc.assert(
      fc.property(lives, ([capacity, applicants, happenings]) => {
        const life = new Life(capacity, applicants);
        for (const each of happenings) {
          life.happens(each);
          const seated = life.people.filter(({ status }) => status === 'selected' || status === 'enrolled').length;
          expect(seated).toBeLessThanOrEqual(life.capacity);
          expect(waiting(life.book).length === 0 || freeSeats(life.book) === 0).toBe(true);
        }
        expect(life.offers).toEqual([...life.offers].sort((a, b) => a - b));
      }),
      { numRuns: 3000 },
    );
  });
});
