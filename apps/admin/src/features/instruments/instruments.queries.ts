import { instrumentItems, instruments } from '@kompeten/contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import { mutationOf, queryOf } from '../../lib/query.ts';

/** What a change of a set makes old. */
export const touchedSets = [instruments.getInstrumentSet, instruments.listInstrumentSets];

export const useInstrumentSet = (setId: string) =>
  useQuery(queryOf(instruments.getInstrumentSet, { params: { setId } }));

export const useCreateSet = () => useMutation(mutationOf(instruments.createInstrumentSet, touchedSets));

export const useChangeSet = () => useMutation(mutationOf(instruments.changeInstrumentSet, touchedSets));

export const useStepSet = () => useMutation(mutationOf(instruments.stepInstrumentSet, touchedSets));

export const useCopySet = () => useMutation(mutationOf(instruments.copyInstrumentSet, touchedSets));

export const useAddItem = () => useMutation(mutationOf(instrumentItems.addInstrumentItem, touchedSets));

export const useChangeItem = () => useMutation(mutationOf(instrumentItems.changeInstrumentItem, touchedSets));

export const useRemoveItem = () => useMutation(mutationOf(instrumentItems.removeInstrumentItem, touchedSets));

export const usePutPicture = () => useMutation(mutationOf(instrumentItems.putItemPicture, touchedSets));

export const useRemovePicture = () => useMutation(mutationOf(instrumentItems.removeItemPicture, touchedSets));
