import { licences } from '@kompeten/contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import { mutationOf, queryOf } from '../../lib/query.ts';

/** The accreditation and licences of a centre. */
export const useLicences = (centreId: string) => useQuery(queryOf(licences.listLicences, { params: { centreId } }));

/** Those of the own centres that expire soon or have expired. */
export const useExpiringLicences = () => useQuery(queryOf(licences.listExpiringLicences, {}));

const touched = [licences.listLicences, licences.listExpiringLicences];

export const useCreateLicence = () => useMutation(mutationOf(licences.createLicence, touched));
export const useDeleteLicence = () => useMutation(mutationOf(licences.deleteLicence, touched));
