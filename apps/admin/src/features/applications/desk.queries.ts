import {
  applications,
  assessorChoices,
  certificationBodies,
  cooperatives,
  type Endpoint,
  schemes,
} from '@kompeten/contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import { mutationOf, queryOf } from '../../lib/query.ts';
import { toldOf } from '../../lib/told.ts';

const touched = [applications.getApplication, applications.listApplications, assessorChoices.listAssessorChoices];

/** The bodies at which somebody may enter an application. */
export const useBodiesOfDesk = () => useQuery(queryOf(certificationBodies.listBodies, { query: { limit: 200 } }));

export const useVersionsOfDesk = () => useQuery(queryOf(schemes.listSchemeVersions, { query: { limit: 200 } }));

/** The question for cooperatives by a word. */
export const cooperativesOfDesk = (q: string) => queryOf(cooperatives.listCooperatives, { query: { q, limit: 20 } });

export const useEnterApplication = () => useMutation(mutationOf(applications.enterApplication, touched));

export const useReassess = () => useMutation(mutationOf(applications.openReassessment, touched));

const told = <E extends Endpoint>(endpoint: E, sentence: string) => toldOf(endpoint, touched, sentence);

export const useSaveForm = (sentence: string) => useMutation(told(applications.saveApplicationForm, sentence));

export const useAddFile = (sentence: string) => useMutation(told(applications.addApplicationEvidence, sentence));

export const useRemoveFile = (sentence: string) => useMutation(told(applications.removeApplicationEvidence, sentence));

export const useSubmit = (sentence: string) => useMutation(told(applications.submitApplication, sentence));

export const useSignFor = (sentence: string) => useMutation(told(applications.signSelfAssessment, sentence));
