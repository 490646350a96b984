import { JudgementEvent } from '@kompeten/domain';
import { EntitySchema } from 'typeorm';
import { storedAs } from '../../database/stored-as.ts';

export const judgementEventTable = new EntitySchema<JudgementEvent>({
  name: 'JudgementEvent',
  tableName: 'criterion_judgements',
  columns: storedAs(JudgementEvent),
});
