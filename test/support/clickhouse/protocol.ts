/** What the front can be told to do to a request instead of, or around, executing it. */
export type Fault =
  /** Nothing listens until the fault is cleared. */
  | { readonly kind: 'refuse' }
  /** The socket is reset before the statement is executed. */
  | { readonly kind: 'reset-before' }
  /** The statement is executed and the socket reset instead of an answer. */
  | { readonly kind: 'reset-after' }
  /** Waits, then goes on as usual. */
  | { readonly kind: 'delay'; readonly ms: number }
  /** Takes the request and never answers. */
  | { readonly kind: 'hang' }
  /** An exception of that code, with the status a server gives; not executed. It quotes the request. */
  | { readonly kind: 'code'; readonly code: number; readonly status?: number }
  /** Status 200, and an exception where the answer should be; not executed. It quotes the request. */
  | { readonly kind: 'exception-in-200'; readonly code: number }
  /** Executed; half of the answer, then the socket is closed although more was announced. */
  | { readonly kind: 'truncated' }
  /** Executed; half of the answer, properly ended. */
  | { readonly kind: 'cut' }
  /** Executed; the answer comes byte by byte. */
  | { readonly kind: 'trickle'; readonly msPerByte: number }
  /** A page of something that is not ClickHouse, quoting the request. */
  | { readonly kind: 'foreign'; readonly status: number };

export interface ScriptedFault {
  readonly fault: Fault;
  /** Only requests of this sort use the fault up. */
  readonly only?: 'insert' | 'query';
}

/** From the test to the front. */
export type Command =
  | { readonly command: 'next'; readonly id: number; readonly faults: readonly ScriptedFault[] }
  | { readonly command: 'always'; readonly id: number; readonly fault: ScriptedFault | null }
  | { readonly command: 'stop'; readonly id: number };

/** One request as the front saw it. */
export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Port of the client: equal for requests over one socket. */
  readonly remotePort: number;
  /** The first 64 KiB. */
  readonly body: string;
}

/** From the front to the test. */
export type Report =
  | { readonly report: 'ready'; readonly port: number }
  | { readonly report: 'failed' }
  | { readonly report: 'done'; readonly id: number }
  | { readonly report: 'request'; readonly request: SeenRequest };

export interface FrontSettings {
  readonly path: string;
  readonly port: number;
  readonly username?: string;
  readonly password?: string;
  /** Forward to this ClickHouse instead of the embedded engine. */
  readonly upstream?: string;
}
