import { z } from 'zod';
import { Day, Instant } from '../kernel/schemas.ts';
import { Words } from './copied.ts';

const Device = z.object({ cohort: Words, label: Words, preparedAt: Instant, lastHeardAt: Instant.nullable() });

const Delegated = z.object({
  role: z.string(),
  capacity: z.string(),
  startsOn: Day,
  endsOn: Day,
  reason: z.string(),
  /** Whether it was given to the person, or by them. */
  received: z.boolean(),
  otherName: z.string(),
  withdrawnAt: Instant.nullable(),
  withdrawalReason: Words,
});

/** What is held about the account by which somebody signs in. Passwords, second factors and tokens are kept as hashes or sealed, and stay so. */
export const AccountCopy = z
  .object({
    email: Words,
    fullName: z.string(),
    status: z.string(),
    createdAt: Instant,
    secondFactorOn: z.boolean(),
    memberships: z.array(
      z.object({
        role: z.string(),
        centre: Words,
        body: Words,
        cooperative: Words,
        regionCode: Words,
        startsOn: Day,
        endsOn: Day.nullable(),
        delegatedAs: Words,
      }),
    ),
    delegations: z.array(Delegated),
    accessTokens: z.array(
      z.object({ name: z.string(), createdAt: Instant, expiresOn: Day, lastUsedAt: Instant.nullable() }),
    ),
    devices: z.array(Device),
    calendarFeeds: z.array(z.object({ createdAt: Instant })),
    notificationSettings: z.object({ locale: z.string(), switchedOff: z.array(z.string()) }).nullable(),
    notifications: z.array(
      z.object({
        kind: z.string(),
        at: Instant,
        byName: Words,
        count: z.int().nullable(),
        inProduct: z.boolean(),
        readAt: Instant.nullable(),
      }),
    ),
    /** What the account did, as the trail knows it: kinds of acts, how often, first and last. Single lines name other people's things. */
    acts: z.array(z.object({ type: z.string(), count: z.int(), firstAt: Instant, lastAt: Instant })),
  })
  .meta({ id: 'AccountCopy' });
export type AccountCopy = z.output<typeof AccountCopy>;
