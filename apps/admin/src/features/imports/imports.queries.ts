import {
  centres,
  cohorts,
  competencies,
  cooperatives,
  curricula,
  enrolments,
  exchange,
  imports,
  instructors,
  rooms,
  schemes,
  timetable,
} from '@kompeten/contract';
import type { ExchangeRecord, ImportKind, StagedRowQuery } from '@kompeten/domain';
import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { mutationOf, queryOf } from '../../lib/query.ts';

/** One import with what its steps need. */
export const useImport = (importId: string) =>
  useQuery({ ...queryOf(imports.getImport, { params: { importId } }), staleTime: 0 });

/** The staged rows that do one thing, page after page. */
export const useStagedRows = (importId: string, outcome: NonNullable<StagedRowQuery['outcome']>) =>
  useInfiniteQuery({
    queryKey: [imports.listImportRows.operationId, importId, outcome],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: cursor, signal }) =>
      api.call(imports.listImportRows, { params: { importId }, query: { outcome, cursor, limit: 20 } }, { signal }),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });

/** Everything that a step of an import makes old. */
export const touchedByImports = [
  imports.listImports,
  imports.getImport,
  imports.listImportRows,
  cooperatives.listCooperatives,
  cooperatives.getCooperative,
  ...[centres.listCentres, centres.getCentre, rooms.listRooms, instructors.listInstructors],
  ...[competencies.listStandards, competencies.getStandard, competencies.listCompetencyUnits],
  ...[competencies.getCompetencyUnit, schemes.listSchemes, schemes.getScheme, schemes.listSchemeVersions],
  ...[curricula.listCurricula, enrolments.listEnrolments],
  ...[cohorts.getCohort, cohorts.listSessions, timetable.getTimetable],
];

/** The layouts in which a file of this kind may come from another system. */
export const useLayouts = (kind: ImportKind) => {
  const record = recordOf[kind];
  const asked = queryOf(exchange.listExchangeProfiles, { query: { record, direction: 'import' } });
  return useQuery({ ...asked, enabled: record !== undefined });
};

const recordOf: Partial<Record<ImportKind, ExchangeRecord>> = {
  cooperatives: 'cooperatives',
  enrolments: 'enrolments',
};

export const useUpload = () => useMutation(mutationOf(imports.createImport, [imports.listImports]));
export const useMatch = () => useMutation(mutationOf(imports.matchImport, touchedByImports));
export const useCorrectRow = () => useMutation(mutationOf(imports.changeImportRow, [imports.getImport]));
export const useConfirmImport = () => useMutation(mutationOf(imports.confirmImport, touchedByImports));
export const useUndoImport = () => useMutation(mutationOf(imports.undoImport, touchedByImports));
export const useDiscardImport = () => useMutation(mutationOf(imports.discardImport, touchedByImports));
export const useImportTemplate = () => useMutation(mutationOf(imports.downloadImportTemplate));
export const useImportFaults = () => useMutation(mutationOf(imports.downloadImportFaults));
