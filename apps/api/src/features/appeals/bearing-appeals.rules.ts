import {
  AppealStatus,
  AppealSubject,
  type BearingAppeal,
  holdsDecision,
  overturnsRecommendation,
} from '@kompeten/domain';
import { literals } from '../../database/literals.ts';

/** What the domain says of an appeal, as a condition on a row of `appeals`: the states of which it is true, subject by subject. */
function inSql(isTrueOf: (appeal: BearingAppeal) => boolean): (appeal: string) => string {
  const states = AppealSubject.options
    .map((against) => ({ against, of: AppealStatus.options.filter((status) => isTrueOf({ against, status })) }))
    .filter(({ of }) => of.length > 0);
  return (appeal) =>
    `(${states.map(({ against, of }) => `${appeal}.against = '${against}' and ${appeal}.status in (${literals(of)})`).join(' or ')})`;
}

/** Whether an appeal holds the decision about its candidate (rule 8); in SQL. */
export const isHolding = inSql(holdsDecision);

/** Whether an appeal against a recommendation was upheld; in SQL. */
export const isOverturning = inSql(overturnsRecommendation);
