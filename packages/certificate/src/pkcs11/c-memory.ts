/** The sizes of C on this machine, and where a buffer lies. */
export interface Machine {
  /** Bytes of `CK_ULONG`. */
  ulong: 4 | 8;
  /** Bytes of a pointer. */
  pointer: 4 | 8;
  addressOf(buffer: Buffer): bigint;
}

/** An attribute of an object: its type and its value as the module holds it. */
export type Attribute = readonly [type: number, value: Uint8Array];

/** Memory that stays where it is while a call is under way: small buffers of Node lie where its collector moves things. */
export const room = (size: number): Buffer => Buffer.from(new ArrayBuffer(size));

/** A text or bytes in memory that stays. */
export function held(content: string | Uint8Array): Buffer {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  const memory = room(bytes.length);
  memory.set(bytes);
  return memory;
}

/** Numbers of the size of `CK_ULONG`, one after the other. */
export function ulongs({ ulong }: Machine, ...values: (number | bigint)[]): Buffer {
  const memory = room(ulong * values.length);
  for (const [index, value] of values.entries()) write(memory, BigInt(value), index * ulong, ulong);
  return memory;
}

/** The number that begins at a byte. */
export const ulongAt = ({ ulong }: Machine, memory: Buffer, at = 0): bigint =>
  ulong === 8 ? memory.readBigUInt64LE(at) : BigInt(memory.readUInt32LE(at));

/** The pointer that begins at a byte. */
export const pointerAt = ({ pointer }: Machine, memory: Buffer, at = 0): bigint =>
  pointer === 8 ? memory.readBigUInt64LE(at) : BigInt(memory.readUInt32LE(at));

/**
 * A list of `CK_ATTRIBUTE` with its values behind it in the same memory. A `CK_MECHANISM` has the same form: a number, where
 * its parameter lies, and how long that is. Neither has filling: where number and pointer differ in size, both are packed.
 */
export function attributes(machine: Machine, list: readonly Attribute[]): Buffer {
  const size = sizeOfAttribute(machine);
  const memory = room(list.reduce((sum, [, value]) => sum + value.length, size * list.length));
  const start = machine.addressOf(memory);
  let end = size * list.length;
  for (const [index, [type, value]] of list.entries()) {
    const at = size * index;
    write(memory, BigInt(type), at, machine.ulong);
    write(memory, value.length === 0 ? 0n : start + BigInt(end), at + machine.ulong, machine.pointer);
    write(memory, BigInt(value.length), at + machine.ulong + machine.pointer, machine.ulong);
    memory.set(value, end);
    end += value.length;
  }
  return memory;
}

/** The length that a module wrote into the only attribute of a list; null where it has none to give. */
export function lengthIn(machine: Machine, list: Buffer): number | null {
  const length = BigInt.asIntN(machine.ulong * 8, ulongAt(machine, list, machine.ulong + machine.pointer));
  return length < 0n ? null : Number(length);
}

/** The value that a module wrote into the only attribute of a list. */
export const valueIn = (machine: Machine, list: Buffer): Buffer =>
  Buffer.from(list.subarray(sizeOfAttribute(machine), sizeOfAttribute(machine) + (lengthIn(machine, list) ?? 0)));

const sizeOfAttribute = ({ ulong, pointer }: Machine): number => 2 * ulong + pointer;

function write(memory: Buffer, value: bigint, at: number, size: 4 | 8): void {
  if (size === 8) memory.writeBigUInt64LE(value, at);
  else memory.writeUInt32LE(Number(value), at);
}
