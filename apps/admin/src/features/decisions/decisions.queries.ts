import { bnspReports, bodyDocuments, decisions } from '@kompeten/contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { mutationOf, queryOf } from '../../lib/query.ts';
import { saveFile } from '../../lib/save-file.ts';

/** One panel; asked anew each time, because other members vote meanwhile. */
export const usePanel = (panelId: string) =>
  useQuery({ ...queryOf(decisions.getPanel, { params: { panelId } }), staleTime: 0 });

export const usePanelDraft = (sessionId: string) =>
  useQuery({ ...queryOf(decisions.draftPanel, { params: { sessionId } }), staleTime: 0 });

export const usePanelSessions = () => useQuery(queryOf(decisions.listPanelSessions, {}));

/** The panels of a state, newest first. */
export const usePanelsIn = (status: 'convened' | 'concluded') =>
  useQuery(queryOf(decisions.listPanels, { query: { status, limit: 20 } }));

const changed = [
  decisions.getPanel,
  decisions.listPanels,
  decisions.listPanelSessions,
  bodyDocuments.listWaitingDocuments,
];

export const useConvene = () => useMutation(mutationOf(decisions.convenePanel, changed));
export const useVote = () => useMutation(mutationOf(decisions.castVotes, changed));
export const useConclude = () => useMutation(mutationOf(decisions.concludePanel, changed));
export const usePublish = () => useMutation(mutationOf(decisions.publishPanel, changed));

export const useBnspReport = (panelId: string, enabled: boolean) =>
  useQuery({ ...queryOf(bnspReports.getBnspReport, { params: { panelId } }), enabled });

/** Fetches a file of a panel and hands it to the person. */
export const usePanelFile = (panelId: string) =>
  useMutation({
    mutationFn: async (which: 'minutes' | 'report') => {
      const params = { panelId };
      if (which === 'minutes') {
        const file = await api.call(decisions.downloadMinutes, { params });
        return saveFile(`berita-acara-${panelId}.pdf`, 'application/pdf', file);
      }
      const file = await api.call(bnspReports.downloadBnspReport, { params });
      return saveFile(`bnsp-${panelId}.xlsx`, file.type, file);
    },
  });
