import {
  either,
  idsIn,
  matterOn,
  type NotificationDefinition,
  onPage,
  type ToldEvent,
  waits,
} from './notification-definition.ts';

const termsPage = (bodyId: string): string => `/admin/bodies/${bodyId}/terms-of-use`;

/** What people are told of the looks and the terms of use of certificates, and of certificates that were issued anew. */
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
  terms_of_use_waits: {
    ...waits(
      'terms_of_use.manage',
      ['body.terms_submitted'],
      'bodies',
      either('body', 'terms_published', 'terms_returned', 'terms_withdrawn'),
    ),
    path: termsPage,
    barred: idsIn('authorIds'),
  },
  terms_of_use_returned: {
    ...{ on: ['body.terms_returned'], audience: 'named', legal: false },
    settledBy: either('body', 'terms_submitted', 'terms_discarded'),
    path: termsPage,
  },
  certificates_reissued: {
    ...waits('reissue.read', ['reissue.issuer_done'], 'reissues'),
    count: ({ data }) => Number(data.issued),
  },
  archiving_stopped: {
    ...waits('audit.read', ['signer.archiving_stopped'], 'audit', ['signer.archiving_resumed']),
    path: () => '/admin/audit?type=certificate.archive_stopped',
  },
  reissue_unsigned: {
    ...onPage({ permission: 'issuance.approve' }, ['reissues'], ['reissue.signed'], ({ subjectId, data }: ToldEvent) =>
      matterOn(subjectId, data.centreId),
    ),
    on: ['reissue.signature_awaited'],
    count: ({ data }) => Number(data.awaiting),
  },
} satisfies Record<string, NotificationDefinition>;
