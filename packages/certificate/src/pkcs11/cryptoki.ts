import { type Machine, pointerAt, room } from './c-memory.ts';
import { type CallsToC, callsToC } from './calls-to-c.ts';
import { BEGUN_BEFORE, cryptokiProblem, keyProblem } from './cryptoki-problem.ts';
import { Turns } from './turns.ts';

/** The functions that a signature needs: the place of each in `CK_FUNCTION_LIST`, and what it takes. */
const FUNCTIONS = {
  C_Initialize: [0, ['void *']],
  C_GetSlotList: [4, ['uint8_t', 'void *', 'void *']],
  C_GetTokenInfo: [6, ['ulong', 'void *']],
  C_OpenSession: [12, ['ulong', 'ulong', 'void *', 'void *', 'void *']],
  C_CloseSession: [13, ['ulong']],
  C_Login: [18, ['ulong', 'ulong', 'void *', 'ulong']],
  C_GetAttributeValue: [24, ['ulong', 'ulong', 'void *', 'ulong']],
  C_FindObjectsInit: [26, ['ulong', 'void *', 'ulong']],
  C_FindObjects: [27, ['ulong', 'void *', 'ulong', 'void *']],
  C_FindObjectsFinal: [28, ['ulong']],
  C_SignInit: [42, ['ulong', 'void *', 'ulong']],
  C_Sign: [43, ['ulong', 'void *', 'ulong', 'void *', 'void *']],
} as const satisfies Record<string, readonly [place: number, takes: readonly string[]]>;

/** A function of a module, by its name in the standard. */
export type CryptokiCall = keyof typeof FUNCTIONS;
/** A number, a handle, memory, or nothing where a pointer may be null. */
export type Argument = number | bigint | Buffer | null;

type Native = (args: readonly Argument[]) => Promise<number>;

/** A PKCS#11 v2.40 module in this process. Its calls run off the event loop; `turns` lets one caller at a time have it. */
export class Cryptoki {
  readonly turns = new Turns();
  /** The digests of PINs that tokens said no to, by the token's serial number. */
  readonly refusedPins = new Map<string, string>();

  private constructor(
    readonly machine: Machine,
    private readonly functions: ReadonlyMap<CryptokiCall, Native>,
  ) {}

  /**
   * The module at a path, loaded once a process. Refuses with `binary_missing` where this machine has no way to call C at all,
   * and with `module_unusable` what is no PKCS#11 module.
   */
  static async load(path: string): Promise<Cryptoki> {
    const koffi = await callsToC();
    const made = modules.get(path) ?? new Cryptoki(...bound(koffi, path));
    modules.set(path, made);
    return made;
  }

  /** Calls a function; throws a `CryptokiProblem` with its code unless it succeeded or answered what is fine too. */
  async call(name: CryptokiCall, args: readonly Argument[], fine: readonly number[] = []): Promise<void> {
    const native = this.functions.get(name);
    if (!native) throw keyProblem('module_unusable', `it has no ${name}`);
    const value = await native(args);
    if (value !== 0 && !fine.includes(value)) throw cryptokiProblem(name, value);
  }

  /** Begins with the module, which locks by itself where several threads call; a process may say so again. */
  async begin(): Promise<void> {
    const { ulong, pointer } = this.machine;
    const OS_LOCKING_OK = 2;
    const parameters = room(5 * pointer + ulong);
    parameters.writeUInt32LE(OS_LOCKING_OK, 4 * pointer);
    await this.call('C_Initialize', [parameters], BEGUN_BEFORE);
  }
}

const modules = new Map<string, Cryptoki>();

function bound(koffi: CallsToC, path: string): [Machine, Map<CryptokiCall, Native>] {
  const machine: Machine = {
    ulong: koffi.sizeof('ulong') === 8 ? 8 : 4,
    pointer: koffi.sizeof('void *') === 8 ? 8 : 4,
    addressOf: (buffer) => BigInt(koffi.address(buffer)),
  };
  const list = functionList(koffi, path, machine);
  const functions = Object.entries(FUNCTIONS).flatMap(([name, [place, takes]]) => {
    const at = koffi.decode(list, firstFunction(machine) + place * machine.pointer, 'void *');
    return at ? [[name as CryptokiCall, nativeOf(koffi, at, takes)] as const] : [];
  });
  return [machine, new Map(functions)];
}

function functionList(koffi: CallsToC, path: string, machine: Machine): bigint {
  try {
    const C_GetFunctionList = koffi.load(path).func('ulong C_GetFunctionList(void *list)');
    const out = room(machine.pointer);
    const value = Number(C_GetFunctionList(out));
    if (value !== 0) throw cryptokiProblem('C_GetFunctionList', value);
    return pointerAt(machine, out);
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause);
    throw keyProblem('module_unusable', `${path} is no PKCS#11 module for this machine (${said})`);
  }
}

// Two bytes of version stand before the first function; only Windows packs what follows them.
const firstFunction = ({ pointer }: Machine): number => (process.platform === 'win32' ? 2 : pointer);

function nativeOf(koffi: CallsToC, at: bigint, takes: readonly string[]): Native {
  const native = koffi.decode(at, koffi.proto('ulong', [...takes]));
  return (args) =>
    new Promise((resolve, reject) => {
      native.async(...args, (fault: Error | null, value: number | bigint) => {
        underWay.delete(args);
        if (fault) reject(fault);
        else resolve(Number(value));
      });
      underWay.add(args);
    });
}

/** What a call was given must not be collected before it has ended. */
const underWay = new Set<readonly Argument[]>();
