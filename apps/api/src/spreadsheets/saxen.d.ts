declare module 'saxen' {
  type Decode = (text: string) => string;
  interface Hooks {
    openTag(name: string, attributes: () => Record<string, string>, decode: Decode, selfClosing: boolean): void;
    closeTag(name: string, decode: Decode, selfClosing: boolean): void;
    text(value: string, decode: Decode): void;
    cdata(value: string): void;
    attention(value: string): void;
    error(cause: Error): void;
  }
  export class Parser {
    on<Name extends keyof Hooks>(name: Name, hook: Hooks[Name]): this;
    write(chunk: string): this;
    end(): Error | undefined;
  }
}
