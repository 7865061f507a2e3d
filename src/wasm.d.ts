/** The few members that are used: the DOM library, which has them, would bring browser globals along. */
declare namespace WebAssembly {
  type Imports = Record<string, Record<string, object>>;
  type Exports = Record<string, unknown>;
  class Module {
    constructor(bytes: Uint8Array<ArrayBuffer>);
  }
  class Instance {
    constructor(module: Module, imports: Imports);
    readonly exports: Exports;
  }
  class Memory {
    readonly buffer: ArrayBuffer;
  }
}
