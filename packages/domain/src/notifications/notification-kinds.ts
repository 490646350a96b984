import type { Permission } from '../identity/permission.ts';

/**
 * Who is told: those who may do something where it happened, the person whose certificate it is,
 * or the account that it happened to.
 */
export type Audience = { readonly permission: Permission } | 'holder' | 'account';

/** What is told of, to whom and where it leads. */
export interface NotificationDefinition {
  /** The events of the trail that cause it. */
  readonly on: readonly string[];
  readonly audience: Audience;
  /** Nobody can switch it off: the law or one's safety demands it. */
  readonly legal: boolean;
  /** Where it leads, from the event's subject; below the origin. */
  readonly path: (subjectId: string) => string;
}

const waits = (permission: Permission, on: readonly string[], folder: string): NotificationDefinition => ({
  on,
  audience: { permission },
  legal: false,
  path: (subjectId) => `/admin/${folder}/${subjectId}`,
});

const toAccount = (on: readonly string[]): NotificationDefinition => ({
  on,
  audience: 'account',
  legal: true,
  path: () => '/admin/account',
});

const requests = ['revocation', 'replacement', 'reinstatement'].map((kind) => `certificate.${kind}_requested`);

/** Everything that the product tells people of by itself; a feature adds its line. */
export const notificationKinds = {
  issuance_waits: waits('issuance.approve', ['issuance.requested'], 'issuance'),
  issuance_done: waits('issuance.request', ['issuance.done'], 'issuance'),
  certificate_request_waits: waits('certificate.approve_change', requests, 'certificates'),
  recorded_batch_waits: waits('recorded.approve', ['recorded.requested'], 'recorded'),
  correction_waits: waits('correction.decide', ['correction.opened'], 'corrections'),
  complaint_waits: waits('complaint.handle', ['complaint.received'], 'complaints'),
  data_request_waits: waits('data_request.handle', ['data_request.received'], 'data-requests'),
  placement_waits: waits('placement.confirm', ['placement.reported'], 'placements'),
  webhook_stopped: { ...waits('api_key.manage', ['webhook.disabled'], 'api-keys'), path: () => '/admin/api-keys' },
  certificate_changed: {
    on: ['suspended', 'reinstated', 'revoked', 'replaced'].map((what) => `certificate.${what}`),
    audience: 'holder',
    legal: true,
    path: () => '/my',
  },
  password_changed: toAccount(['account.password_changed', 'account.password_reset']),
  roles_changed: toAccount(['account.membership_granted', 'account.membership_ended']),
} as const satisfies Record<string, NotificationDefinition>;

/** The name of a kind of notification. */
export type NotificationKind = keyof typeof notificationKinds;

/** All kinds, in the order in which the settings show them. */
export const notificationKindNames = Object.keys(notificationKinds) as NotificationKind[];

const byEvent = new Map<string, NotificationKind>(
  notificationKindNames.flatMap((kind) => notificationKinds[kind].on.map((event) => [event, kind] as const)),
);

/** The kind that an event of the trail causes; most cause none. */
export const notificationOf = (eventType: string): NotificationKind | null => byEvent.get(eventType) ?? null;
