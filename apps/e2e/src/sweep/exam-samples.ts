import { contract } from '@kompeten/contract';
import { signIn } from '../office.ts';
import { first } from './first.ts';

/** A set of instruments, one of its items, and the room of a written test with one of its papers. */
export async function examSamples() {
  const manager = await signIn('certification.manager');
  const sets = await manager.call(contract.listInstrumentSets, { query: {} });
  const setId = first(sets.items, 'set of instruments').id;
  const { items } = await manager.call(contract.getInstrumentSet, { params: { setId } });
  const sittings = await manager.call(contract.listExamSittings, { query: {} });
  const sittingId = first(sittings.items, 'written test').id;
  const { papers } = await manager.call(contract.getExamRoom, { params: { sittingId } });
  const { id: paperId, candidacyId } = first(papers, 'paper of a written test');
  return { setId, itemId: first(items, 'instrument').id, sittingId, paperId, candidacyId };
}
