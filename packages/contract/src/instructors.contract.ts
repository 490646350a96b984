import {
  Id,
  Instructor,
  InstructorChange,
  NewInstructor,
  NewQualification,
  PageQuery,
  page,
  sortBy,
} from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

const params = z.strictObject({ instructorId: Id });

/** Instructors and their qualifications. */
export const instructors = endpoints({
  listInstructors: {
    method: 'GET',
    path: '/instructors',
    summary: 'Instructors',
    permission: 'instructor.read',
    query: PageQuery.extend({
      centreId: Id.optional(),
      own: z.literal('true').optional(),
      sort: sortBy(['fullName', 'centreName'], 'fullName'),
    }),
    response: page(Instructor),
  },
  createInstructor: {
    method: 'POST',
    path: '/instructors',
    summary: 'Add an instructor',
    permission: 'instructor.manage',
    body: NewInstructor,
    response: Instructor,
    status: 201,
  },
  getInstructor: {
    method: 'GET',
    path: '/instructors/:instructorId',
    summary: 'One instructor',
    permission: 'instructor.read',
    params,
    response: Instructor,
  },
  changeInstructor: {
    method: 'PATCH',
    path: '/instructors/:instructorId',
    summary: 'Change an instructor',
    permission: 'instructor.manage',
    params,
    body: InstructorChange,
    response: Instructor,
  },
  addQualification: {
    method: 'POST',
    path: '/instructors/:instructorId/qualifications',
    summary: 'Record a qualification; what instructors record of themselves counts once the centre has confirmed it',
    permission: 'instructor.keep',
    params,
    body: NewQualification,
    response: Instructor,
    status: 201,
  },
});
