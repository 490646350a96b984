import { isoColumn as iso } from '../../database/iso-column.ts';
import { type Fields, listOf, oneOf, rowsOf } from './copied-json.ts';
import { ofBody, ofCentre } from './opened.rules.ts';

const MAKING: Fields = {
  listedBy: listOf(
    {
      ...{ status: 'b.status', requestedByName: 'b.requested_by_name', requestedAt: iso('b.requested_at') },
      approvedByName: 'b.approved_by_name',
    },
    'competency_batch_items i join competency_batches b on b.id = i.batch_id where i.certificate_id = f.id',
    'b.id',
  ),
  signatureRequests: listOf(
    { signer: 'q.signer', asked: 'q.asked', askedAt: iso('q.asked_at') },
    'signature_requests q where q.certificate_id = f.id',
    'q.asked_at',
  ),
  file: oneOf(
    { sha256: 'f.sha256', storedAt: iso('k.stored_at') },
    'certificate_files k where k.certificate_id = f.id',
  ),
  archives: listOf(
    { sha256: 'k.sha256', storedAt: iso('k.stored_at'), level: 'k.level' },
    'certificate_archives k where k.certificate_id = f.id',
    'k.stored_at, k.id',
  ),
  archiveStop: oneOf(
    { said: 's.said', stoppedAt: iso('s.stopped_at') },
    'archive_stops s where s.certificate_id = f.id',
  ),
  credential: oneOf(
    { sha256: 'k.sha256', storedAt: iso('k.stored_at') },
    'certificate_credentials k where k.certificate_id = f.id',
  ),
  reissues: listOf(
    { cause: 'i.cause', status: 'i.status', doneAt: iso('i.done_at') },
    'reissue_items i where i.certificate_id = f.id',
    'i.reissue_id',
  ),
};

const decided = (column: string) => `case when q.status <> 'pending' then ${column} end`;

const CHANGES = listOf(
  {
    ...{ kind: 'q.kind', reasonClass: 'q.reason_class', status: 'q.status', note: decided('q.note') },
    ...{ requestedByName: 'q.requested_by_name', requestedAt: iso('q.requested_at') },
    ...{ decidedByName: 'q.decided_by_name', decidedAt: iso('q.decided_at'), decisionReason: 'q.decision_reason' },
  },
  'certificate_requests q where q.certificate_id = f.id',
  'q.id',
);

const SHARE_LINKS = listOf(
  {
    ...{ label: 'l.label', extent: 'l.extent', createdAt: iso('l.created_at'), expiresAt: iso('l.expires_at') },
    withdrawnAt: iso('l.withdrawn_at'),
    looks: listOf(
      { day: 'o.day', looks: 'o.looks', files: 'o.files' },
      'share_looks o where o.share_link_id = l.id',
      'o.day',
    ),
  },
  'share_links l where l.certificate_id = f.id and l.person_id = $1',
  'l.id',
);

const TRACES: Fields = {
  history: listOf(
    { type: 'v.type', at: iso('v.at'), reasonClass: 'v.reason_class', replacedByCode: 'v.replaced_by_code' },
    'status_events v where v.certificate_id = f.id',
    'v.sequence',
  ),
  changes: CHANGES,
  shareLinks: SHARE_LINKS,
  birthDateChecks: listOf(
    { at: iso('k.at'), act: 'k.act', matched: 'k.matched' },
    'birth_date_checks k where k.certificate_id = f.id',
    'k.sequence',
  ),
  watchedBy: listOf(
    { organisation: 'y.organisation', since: iso('w.standing_since') },
    'webhook_watches w join api_keys y on y.id = w.api_key_id where w.certificate_id = f.id',
    'w.standing_since, y.id',
  ),
  complaints: listOf(
    {
      ...{ kind: 'k.kind', status: 'k.status', filedAt: iso('k.filed_at') },
      steps: listOf(
        { status: 's.status', at: iso('s.at'), byName: 's.by_name' },
        'complaint_steps s where s.complaint_id = k.id',
        's.id',
      ),
    },
    'complaints k where k.certificate_id = f.id',
    'k.id',
  ),
  surveillance: oneOf(
    {
      ...{ dueOn: 'u.due_on', renewalOpensOn: 'u.renewal_opens_on', status: 'u.status', note: 'u.note' },
      ...{ doneAt: iso('u.done_at'), doneByName: 'u.done_by_name' },
    },
    'surveillances u where u.certificate_id = f.id',
  ),
  termsAccepted: listOf(
    { edition: 'm.edition', acceptedAt: iso('x.accepted_at') },
    'terms_acceptances x join terms_of_use m on m.id = x.terms_id where x.certificate_id = f.id',
    'x.accepted_at',
  ),
};

const certificates = (opened: string) =>
  rowsOf(
    {
      ...{ code: 'f.code', number: 'f.number', blankNumber: 'f.blank_number', kind: 'f.kind', origin: 'f.origin' },
      ...{ title: 'f.title', issuer: 'f.issuer', holderName: 'f.holder_name', status: 'f.status' },
      ...{ voidReason: 'f.void_reason', issuedOn: 'f.issued_on', validUntil: 'f.valid_until' },
      ...{ assurance: 'f.assurance', signedBy: 'f.signed_by', signedAt: iso('f.signed_at') },
      ...{ createdAt: iso('f.created_at'), document: 'f.document' },
      replacesCode: '(select old.code from certificates old where old.id = f.replaces_id)',
      ...MAKING,
      ...TRACES,
    },
    `certificates f left join certification_bodies b on b.id = f.body_id where f.person_id = $1 and ${opened}`,
    'f.id',
  );

/** The certificates that centres issued or recorded, with what happened to each. */
export const CENTRE_CERTIFICATES = certificates(`f.centre_id is not null and ${ofCentre('f.centre_id')}`);

/** The documents of certification bodies, with what happened to each. */
export const BODY_CERTIFICATES = certificates(`b.id is not null and ${ofBody('b')}`);
