import {
  BodyComplaintInput,
  Complaint,
  ComplaintInput,
  ComplaintProgress,
  ComplaintQuery,
  ComplaintStep,
  ComplaintSummary,
  Id,
  page,
} from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

const params = z.strictObject({ complaintId: Id });

/** Complaints about certificates and certification bodies: anybody files one, the issuer or the body answers. */
export const complaints = endpoints({
  fileComplaint: {
    method: 'POST',
    path: '/verify/:code/complaints',
    summary: 'File a complaint about the certificate of a code',
    permission: 'public',
    params: z.strictObject({ code: z.string().max(200) }),
    body: ComplaintInput,
    response: ComplaintProgress,
    status: 201,
  },
  fileBodyComplaint: {
    method: 'POST',
    path: '/complaints',
    summary: 'File a complaint about a certification body, one of its assessors or a session, without a certificate',
    permission: 'public',
    body: BodyComplaintInput,
    response: ComplaintProgress,
    status: 201,
  },
  getComplaintProgress: {
    method: 'GET',
    path: '/complaint-progress/:number',
    summary: 'How a complaint stands, for whoever has its number',
    permission: 'public',
    params: z.strictObject({ number: z.string().max(60) }),
    response: ComplaintProgress,
  },
  listComplaints: {
    method: 'GET',
    path: '/complaints',
    summary: 'Complaints within the caller’s reach, newest first',
    permission: 'complaint.read',
    query: ComplaintQuery,
    response: page(ComplaintSummary),
  },
  getComplaint: {
    method: 'GET',
    path: '/complaints/:complaintId',
    summary: 'One complaint with its steps',
    permission: 'complaint.read',
    params,
    response: Complaint,
  },
  moveComplaint: {
    method: 'POST',
    path: '/complaints/:complaintId/steps',
    summary: 'Move a complaint on',
    permission: 'complaint.handle',
    params,
    body: ComplaintStep,
    response: Complaint,
  },
});
