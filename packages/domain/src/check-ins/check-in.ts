import { z } from 'zod';
import { AttendanceStatus } from '../attendance/attendance.ts';
import { Id, Instant } from '../kernel/schemas.ts';

/** What the instructor's screen needs to show the changing code by itself, also while the network is gone. */
export const CheckInScreen = z
  .object({
    sessionId: Id,
    cohortTitle: z.string(),
    startsAt: Instant,
    /** From when and until when trainees may check in. */
    opensAt: Instant,
    closesAt: Instant,
    /** Who checks in after it is late. */
    lateAfter: Instant,
    /** The secret of this session's codes, for HMAC-SHA-256 over the number of the step; base64. */
    secret: z.string(),
    stepSeconds: z.int(),
    /** The server's clock, against which the screen sets its own. */
    now: Instant,
    /** Where the QR leads, without the code. */
    address: z.string(),
  })
  .meta({ id: 'CheckInScreen' });
export type CheckInScreen = z.output<typeof CheckInScreen>;

/** Six digits, however they were typed. */
export const CheckInCode = z
  .string()
  .max(20)
  .transform((typed) => typed.replace(/[\s.-]/g, ''))
  .refine((typed) => /^\d{6}$/.test(typed), 'check_in_code');

/** What a scanned QR says. */
export const CheckInScan = z.strictObject({ sessionId: Id, code: CheckInCode });
export type CheckInScan = z.output<typeof CheckInScan>;

/** Proof that the code was seen in time, for whoever still has to sign in. */
export const CheckInTicket = z.object({ ticket: z.string(), expiresAt: Instant }).meta({ id: 'CheckInTicket' });
export type CheckInTicket = z.output<typeof CheckInTicket>;

/** A check-in: by the ticket of a scanned QR, or by the code as it was read from the screen. */
export const NewCheckIn = z.union([
  z.strictObject({ ticket: z.string().min(1).max(400) }),
  z.strictObject({ code: CheckInCode }),
]);
export type NewCheckIn = z.output<typeof NewCheckIn>;

/** What became of a check-in. */
export const CheckIn = z
  .object({
    sessionId: Id,
    cohortTitle: z.string(),
    startsAt: Instant,
    /** When the code was seen. */
    at: Instant,
    status: z.enum(['present', 'late']),
    /**
     * `recorded` now, `known` from an earlier scan, `noted` by the staff already, or `contested`: the staff noted something
     * else, and the instructor decides.
     */
    outcome: z.enum(['recorded', 'known', 'noted', 'contested']),
  })
  .meta({ id: 'CheckIn' });
export type CheckIn = z.output<typeof CheckIn>;

/** Who has checked in to a session by now. */
export const CheckInCount = z
  .object({
    here: z.int(),
    expected: z.int(),
    latest: z.array(z.object({ fullName: z.string(), at: Instant, status: AttendanceStatus.nullable() })),
  })
  .meta({ id: 'CheckInCount' });
export type CheckInCount = z.output<typeof CheckInCount>;
