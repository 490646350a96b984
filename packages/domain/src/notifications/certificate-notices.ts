import {
  either,
  matterOn,
  type NotificationDefinition,
  onPage,
  type ToldEvent,
  waits,
} from './notification-definition.ts';

const idsIn =
  (name: string) =>
  ({ data }: ToldEvent): string[] => {
    const ids = data[name];
    return Array.isArray(ids) ? ids.map(String) : [];
  };

/** What people are told of the looks of certificates, and of certificates that were issued anew. */
export const certificateNotices = {
  template_waits: {
    ...waits(
      'certificate_template.publish',
      ['certificate_template.submitted'],
      'certificate-templates',
      either('certificate_template', 'published', 'returned', 'withdrawn'),
    ),
    barred: idsIn('authorIds'),
  },
  template_returned: {
    ...{ on: ['certificate_template.returned'], audience: 'named', legal: false },
    settledBy: either('certificate_template', 'submitted', 'discarded'),
    path: (id) => `/admin/certificate-templates/${id}`,
  },
  certificates_reissued: {
    ...waits('reissue.read', ['reissue.issuer_done'], 'reissues'),
    count: ({ data }) => Number(data.issued),
  },
  reissue_unsigned: {
    ...onPage({ permission: 'issuance.approve' }, ['reissues'], ['reissue.signed'], ({ subjectId, data }: ToldEvent) =>
      matterOn(subjectId, data.centreId),
    ),
    on: ['reissue.signature_awaited'],
    count: ({ data }) => Number(data.awaiting),
  },
} satisfies Record<string, NotificationDefinition>;
