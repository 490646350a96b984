import {
  Id,
  ImportResult,
  InstrumentSetChange,
  InstrumentSetDetail,
  InstrumentSetStatus,
  InstrumentSetStep,
  InstrumentStatistics,
  ListedInstrumentSet,
  NewInstrumentSet,
  PageQuery,
  page,
} from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

const ofSet = z.strictObject({ setId: Id });

/** Sets of instruments: questions, checklists and tasks for the criteria of a scheme, in versions. */
export const instruments = endpoints({
  listInstrumentSets: {
    method: 'GET',
    path: '/instrument-sets',
    summary: 'Sets of instruments within the caller’s reach, newest first',
    permission: 'instrument.read',
    query: PageQuery.extend({ status: InstrumentSetStatus.optional(), schemeVersionId: Id.optional() }),
    response: page(ListedInstrumentSet),
  },
  createInstrumentSet: {
    method: 'POST',
    path: '/instrument-sets',
    summary: 'Begin a set of instruments for a version of a scheme',
    permission: 'instrument.manage',
    body: NewInstrumentSet,
    response: InstrumentSetDetail,
    status: 201,
  },
  getInstrumentSet: {
    method: 'GET',
    path: '/instrument-sets/:setId',
    summary: 'A set with its instruments and what it covers; keys only for those who may see them (rule 20)',
    permission: 'instrument.read',
    params: ofSet,
    response: InstrumentSetDetail,
  },
  changeInstrumentSet: {
    method: 'PATCH',
    path: '/instrument-sets/:setId',
    summary: 'Change the title or the plan of the written test while the set is a draft',
    permission: 'instrument.manage',
    params: ofSet,
    body: InstrumentSetChange,
    response: InstrumentSetDetail,
  },
  stepInstrumentSet: {
    method: 'POST',
    path: '/instrument-sets/:setId/transitions',
    summary: 'Make a set ready, or open it again; one that was used is locked for ever (rule 9)',
    permission: 'instrument.manage',
    params: ofSet,
    body: InstrumentSetStep,
    response: InstrumentSetDetail,
  },
  copyInstrumentSet: {
    method: 'POST',
    path: '/instrument-sets/:setId/copies',
    summary: 'A new version of a set, a draft with everything of it',
    permission: 'instrument.manage',
    params: ofSet,
    response: InstrumentSetDetail,
    status: 201,
  },
  importInstruments: {
    method: 'POST',
    path: '/instrument-sets/:setId/import',
    summary: 'Instruments from a spreadsheet into a draft: all of it, or nothing and every fault',
    permission: 'instrument.manage',
    params: ofSet,
    query: z.strictObject({ dryRun: z.enum(['true', 'false']).default('false') }),
    upload: { maxBytes: 10_000_000 },
    response: ImportResult,
  },
  downloadInstrumentTemplate: {
    method: 'GET',
    path: '/instrument-template',
    summary: 'Spreadsheet for instruments',
    permission: 'instrument.manage',
    answer: 'file',
  },
  getInstrumentStatistics: {
    method: 'GET',
    path: '/instrument-sets/:setId/statistics',
    summary: 'What use has shown of the questions of a set: difficulty, discrimination, distractors, reliability',
    permission: 'instrument.read',
    params: ofSet,
    response: InstrumentStatistics,
  },
});
