import { ExamSitting } from '@kompeten/domain';
import { EntitySchema } from 'typeorm';
import { storedAs } from '../../database/stored-as.ts';

export const examSittingTable = new EntitySchema<ExamSitting>({
  name: 'ExamSitting',
  tableName: 'exam_sittings',
  columns: storedAs(ExamSitting),
});
