import type { Permission } from '../identity/permission.ts';
import type { AuditEvent } from '../kernel/actor-event.ts';

/**
 * Who is told: those who may do something where it happened, the person whose certificate it is, the account that it
 * happened to, both people of a delegation, whoever teaches the session, whomever a breach of
 * personal data concerns, or only the accounts that are named with what is due.
 */
export type Audience =
  | { readonly permission: Permission }
  | 'holder'
  | 'account'
  | 'both'
  | 'session_instructor'
  | 'breach_concerned'
  | 'named';

/** What a notification needs to know of an event of the trail. */
export type ToldEvent = Pick<AuditEvent, 'type' | 'subjectId' | 'centreId' | 'data'>;

/** What is told of, to whom and where it leads. */
export interface NotificationDefinition {
  /** The events of the trail that cause it; none where a day causes it. */
  readonly on: readonly string[];
  /** The events by which it no longer waits for anybody: whoever has not read it need not. */
  readonly settledBy: readonly string[];
  readonly audience: Audience;
  /** Nobody can switch it off: the law or one's safety demands it. */
  readonly legal: boolean;
  /** Where it leads, from the subject; below the origin. */
  readonly path: (subjectId: string) => string;
  /** Its subject, where that is not the event's subject: `matterOn` of a page and one thing on it. */
  readonly matter?: (event: ToldEvent) => string;
  /** Which of the events cause it; otherwise each of them does. */
  readonly only?: (event: ToldEvent) => boolean;
  /** Accounts that are not told although they hold the permission: another rule keeps them from acting here. */
  readonly barred?: (event: ToldEvent) => readonly string[];
  /** The accounts that are told where the audience is `named`; otherwise those that the event lists as `accountIds`. */
  readonly named?: (event: ToldEvent) => readonly string[];
  /** Of how many things it tells; otherwise of one. */
  readonly count?: (event: ToldEvent) => number;
}

/** The ids that an event lists under a name. */
export const idsIn =
  (name: string) =>
  ({ data }: ToldEvent): string[] => {
    const ids = data[name];
    return Array.isArray(ids) ? ids.map(String) : [];
  };

/** One thing that is shown on a page with others: settled by itself, it leads to the page. */
export const matterOn = (pageId: unknown, thingId: unknown): string => `${pageId}#${thingId}`;

const pageOf = (subjectId: string): string => subjectId.split('#')[0] ?? subjectId;

/** Something that waits for those who may do it, on the page of its subject below a folder. */
export const waits = (
  permission: Permission,
  on: readonly string[],
  folder: string,
  settledBy: readonly string[] = [],
): NotificationDefinition => ({
  on,
  settledBy,
  audience: { permission },
  legal: false,
  path: (subjectId) => `/admin/${folder}/${subjectId}`,
});

/** What happened to one's own account. */
export const toAccount = (on: readonly string[]): NotificationDefinition => ({
  on,
  settledBy: [],
  audience: 'account',
  legal: true,
  path: () => '/admin/account',
});

/** What is shown on a page, perhaps beside others; a day makes it due, unless it names events. */
export const onPage = (
  audience: Audience,
  [folder, page = '']: readonly [folder: string, page?: string],
  settledBy: readonly string[],
  matter: NotificationDefinition['matter'] = ({ subjectId }) => subjectId,
): NotificationDefinition => ({
  on: [],
  settledBy,
  audience,
  legal: false,
  path: (subjectId) => `/admin/${folder}/${pageOf(subjectId)}${page}`,
  matter,
});

/** The events of one thing. */
export const either = (thing: string, ...whats: readonly string[]): string[] => whats.map((what) => `${thing}.${what}`);
