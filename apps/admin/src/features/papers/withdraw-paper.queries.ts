import { attendance, devices } from '@kompeten/contract';
import { useMutation } from '@tanstack/react-query';
import { mutationOf } from '../../lib/query.ts';

/** A photo of a signed sheet is withdrawn; the sheets then show what stands. */
export const useWithdrawPaper = () =>
  useMutation(mutationOf(attendance.withdrawPaperSheet, [attendance.listPaperSheets, devices.getFieldKit]));
