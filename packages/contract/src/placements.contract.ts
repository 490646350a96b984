import { Id, NewPlacement, Placement, PlacementQuery, PlacementStep, PlacementSummary, page } from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

const params = z.strictObject({ mentorshipId: Id });

/** What came of mentoring: jobs and businesses, and the photos and papers behind them and behind visits. */
export const placements = endpoints({
  uploadMentoringFile: {
    method: 'POST',
    path: '/mentorships/:mentorshipId/files',
    summary: 'Keep a photo or PDF behind a visit or placement; photos are drawn anew without what the camera added',
    permission: 'placement.report',
    params,
    upload: { maxBytes: 8_000_000 },
    response: z.object({ id: Id }),
    status: 201,
  },
  downloadMentoringFile: {
    method: 'GET',
    path: '/mentorships/:mentorshipId/files/:fileId',
    summary: 'A photo or PDF behind a visit or placement',
    permission: 'mentoring.read',
    params: params.extend({ fileId: Id }),
    answer: 'file',
  },
  listPlacements: {
    method: 'GET',
    path: '/placements',
    summary: 'Jobs and businesses within the caller’s reach, newest first',
    permission: 'mentoring.read',
    query: PlacementQuery,
    response: page(PlacementSummary),
  },
  reportPlacement: {
    method: 'POST',
    path: '/mentorships/:mentorshipId/placements',
    summary: 'Report a job found or a business started',
    permission: 'placement.report',
    params,
    body: NewPlacement,
    response: Placement,
    status: 201,
  },
  getPlacement: {
    method: 'GET',
    path: '/placements/:placementId',
    summary: 'One job or business with its evidence',
    permission: 'mentoring.read',
    params: z.strictObject({ placementId: Id }),
    response: Placement,
  },
  movePlacement: {
    method: 'POST',
    path: '/placements/:placementId/steps',
    summary: 'Confirm, reject or end a placement',
    permission: 'placement.report',
    params: z.strictObject({ placementId: Id }),
    body: PlacementStep,
    response: Placement,
  },
});
