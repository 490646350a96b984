import { certificateTemplates as contract } from '@kompeten/contract';
import type { TemplateSample, TemplateSlots } from '@kompeten/domain';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { mutationOf, queryOf } from '../../lib/query.ts';

const touched = [contract.getCertificateTemplate, contract.listCertificateTemplates];

export const useTemplate = (templateId: string) =>
  useQuery(queryOf(contract.getCertificateTemplate, { params: { templateId } }));

export const useCreateTemplate = () => useMutation(mutationOf(contract.createCertificateTemplate, touched));

export const useImportTemplate = () => useMutation(mutationOf(contract.importCertificateTemplate, touched));

export const useChangeTemplate = () => useMutation(mutationOf(contract.changeCertificateTemplate, touched));

export const useDiscardTemplate = () =>
  useMutation(mutationOf(contract.discardCertificateTemplate, [contract.listCertificateTemplates]));

export const usePutLogo = () => useMutation(mutationOf(contract.putTemplateLogo, touched));

export const useRemoveLogo = () => useMutation(mutationOf(contract.removeTemplateLogo, touched));

/** The templates that wait for the caller. */
export const useWaitingTemplates = () =>
  useQuery(queryOf(contract.listCertificateTemplates, { query: { waitingForMe: 'true', limit: 20 } }));

export const useSubmitTemplate = () => useMutation(mutationOf(contract.submitCertificateTemplate, touched));

export const useWithdrawTemplate = () => useMutation(mutationOf(contract.withdrawCertificateTemplate, touched));

export const useReturnTemplate = () => useMutation(mutationOf(contract.returnCertificateTemplate, touched));

export const usePublishTemplate = () => useMutation(mutationOf(contract.publishCertificateTemplate, touched));

/** A preview of slots as they are on the screen, once they are complete; the version tells when the logo is another. */
export const usePreview = (wish: {
  templateId: string;
  version: number;
  sample: TemplateSample;
  slots: TemplateSlots | null;
}) => {
  const { templateId, version, sample, slots } = wish;
  const input = { params: { templateId }, query: { sample }, body: { slots: slots ?? {} } };
  const query = queryOf(contract.previewCertificateTemplate, input);
  return useQuery({
    ...query,
    queryKey: [...query.queryKey, version],
    enabled: slots !== null,
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
  });
};
