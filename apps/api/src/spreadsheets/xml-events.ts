import type { Readable } from 'node:stream';
import { DomainError } from '@kompeten/domain';
import { Parser } from 'saxen';

/** What is told of a document as it goes; names come without their prefix. */
export interface XmlHandler {
  open?(name: string, attributes: () => Record<string, string>): void;
  close?(name: string): void;
  text?(value: string): void;
}

/** A tag or a text longer than any spreadsheet writes is an attempt to fill the memory. */
const LONGEST = 2_000_000;

const local = (name: string) => name.slice(name.indexOf(':') + 1);
const unreadable = (cause: unknown) => Object.assign(new DomainError('import.unreadable'), { cause });
const suspicious = () => new DomainError('import.suspicious_archive');

/**
 * Feeds a document to a handler as its bytes arrive and comes back after each part of them, so that whoever reads goes on
 * at their own pace and no more than one part lies in memory. Document types and entities of one's own are refused.
 */
export async function* xmlEvents(stream: Readable, handler: XmlHandler): AsyncGenerator<number> {
  const watch = { silent: 0 };
  const parser = parserFor(handler, watch);
  const decoder = new TextDecoder();
  try {
    for await (const chunk of stream) {
      watch.silent += chunk.length;
      parser.write(decoder.decode(chunk, { stream: true }));
      if (watch.silent > LONGEST) throw suspicious();
      yield chunk.length;
    }
    parser.end();
  } catch (cause) {
    throw cause instanceof DomainError ? cause : refusedPart(cause);
  } finally {
    stream.destroy();
  }
}

/** An entry that is longer than its directory says is a lie; anything else that fails is a broken file. */
const refusedPart = (cause: unknown) =>
  cause instanceof Error && cause.message.includes('too many bytes') ? suspicious() : unreadable(cause);

function parserFor(handler: XmlHandler, watch: { silent: number }): Parser {
  return new Parser()
    .on('openTag', (name, attributes, decode) => {
      watch.silent = 0;
      handler.open?.(local(name), () => decoded(attributes(), decode));
    })
    .on('closeTag', (name) => {
      watch.silent = 0;
      handler.close?.(local(name));
    })
    .on('text', (value, decode) => handler.text?.(decode(value)))
    .on('cdata', (value) => handler.text?.(value))
    .on('attention', () => {
      throw suspicious();
    })
    .on('error', (cause) => {
      throw unreadable(cause);
    });
}

function decoded(attributes: Record<string, string>, decode: (text: string) => string): Record<string, string> {
  for (const name in attributes) {
    const value = attributes[name] ?? '';
    if (value.includes('&')) attributes[name] = decode(value);
  }
  return attributes;
}
