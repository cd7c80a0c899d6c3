/** Where a command reads and writes: arguments, so that tests can give their own. */
export interface Io {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: Output;
  readonly stderr: Output;
}

export interface Output {
  write(text: string): unknown;
  /** A terminal gets progress bars and colours; a file or a pipe does not. */
  readonly isTTY?: boolean;
}
