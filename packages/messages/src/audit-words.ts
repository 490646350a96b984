import { auditEvents as eventsEn } from './en/audit-events.ts';
import { auditEvents as eventsId } from './id/audit-events.ts';
import type { Locale } from './locale.ts';

/** What each kind of event in the trail means; apart, since only whoever reads the trail needs so many sentences. */
export const auditEventsIn = (locale: Locale): typeof eventsId => (locale === 'en' ? eventsEn : eventsId);
