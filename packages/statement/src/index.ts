export { fromBase64Url, toBase64Url } from './base64url.ts';
export { IssuerKey, isSignedBy, KEYS_PATH, KeySet, keyIdOf, keyOf } from './key-set.ts';
export {
  type SignEs256,
  type StatementVerdict,
  signStatement,
  statementTextIn,
  verifyStatement,
} from './signed-statement.ts';
export type { Statement, StatusEntry } from './statement.ts';
export {
  CHANGES_TYPE,
  ChangesSince,
  digestOf,
  ListChanges,
  readChanges,
  readPlaces,
  turnedOver,
  writePlaces,
} from './status-changes.ts';
export {
  CHANGES_PATH,
  isSet,
  LIST_TYPE,
  LISTS_PATH,
  ListCredential,
  ListNames,
  listName,
  readStatusList,
  type StatusList,
  StatusPurpose,
} from './status-list.ts';
