import fc from 'fast-check';

/** Who works for the body: two assessors, one of another body, who may sit on panels too, three members and two managers. */
export const assessors = ['assessor.1', 'assessor.2', 'assessor.elsewhere'] as const;
export const members = ['panel.1', 'panel.2', 'panel.3', 'assessor.1'] as const;
export const managers = ['manager.1', 'manager.2'] as const;
export const candidates = ['asri', 'budi', 'citra'] as const;
export type CandidateName = (typeof candidates)[number];

const candidate = fc.constantFrom(...candidates);
const staff = fc.constantFrom(...assessors, ...members.slice(0, 3));

/** The next thing that usually happens to a candidate; one in five is done in a way that some rule may refuse. */
const next = fc.record({ do: fc.constant('next' as const), candidate, variant: fc.nat(19), who: fc.nat(11) });
const disturbance = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('tie' as const),
      who: staff,
      candidate,
      kind: fc.constantFrom('relative' as const, 'taught' as const, 'mentored' as const),
      daysAgo: fc.constantFrom(10, 400, 900),
    }),
  },
  fc.record({ do: fc.constant('wait' as const), days: fc.constantFrom(1, 1, 2, 5, 15, 60, 400) }),
  fc.record({
    do: fc.constant('licence' as const),
    change: fc.constantFrom('ends' as const, 'lifted' as const, 'lifted' as const),
  }),
  fc.record({ do: fc.constant('edit' as const), candidate }),
  { weight: 4, arbitrary: fc.record({ do: fc.constant('appeal' as const), candidate }) },
  fc.record({ do: fc.constant('adjust' as const), candidate, reason: fc.boolean() }),
  fc.record({ do: fc.constant('apply' as const), candidate }),
  fc.record({
    do: fc.constantFrom('vote' as const, 'conclude' as const, 'publish' as const),
    candidate,
    who: fc.nat(11),
  }),
  fc.record({ do: fc.constant('suspend' as const), candidate }),
);

/** What somebody does, or what happens meanwhile. */
export const certifyingAct = fc.oneof({ weight: 14, arbitrary: next }, { weight: 3, arbitrary: disturbance });
export type CertifyingAct = typeof certifyingAct extends fc.Arbitrary<infer T> ? T : never;
