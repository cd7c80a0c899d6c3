import { ERROR_CODES } from '../domain/error-code.ts';

/** Tables that take open values up to a limit and say `other` beyond it. */
export type CappedTable = 'model' | 'detector' | 'locale' | 'partition';

/** What a field of an event may be. There is no kind for free text. */
export type FieldKind =
  | { readonly kind: 'number'; readonly optional?: true }
  | { readonly kind: 'boolean'; readonly optional?: true }
  | { readonly kind: 'set'; readonly values: readonly string[]; readonly optional?: true }
  | { readonly kind: 'capped'; readonly table: CappedTable; readonly optional?: true }
  /** A thrown value: kept are its code, the name of its class out of a closed set and our own frames. */
  | { readonly kind: 'error'; readonly optional?: true };

export type Fields = Readonly<Record<string, FieldKind>>;

export const number = { kind: 'number' } as const;
export const boolean = { kind: 'boolean' } as const;
export const error = { kind: 'error' } as const;
export const model = { kind: 'capped', table: 'model' } as const;
export const detector = { kind: 'capped', table: 'detector' } as const;
export const locale = { kind: 'capped', table: 'locale' } as const;
export const partition = { kind: 'capped', table: 'partition' } as const;

export function oneOf<const Values extends readonly string[]>(values: Values) {
  return { kind: 'set', values } as const;
}

export const code = oneOf(ERROR_CODES);

export function optional<const Kind extends FieldKind>(kind: Kind) {
  return { ...kind, optional: true } as const;
}

type ValueOf<Kind> = Kind extends { readonly kind: 'number' }
  ? number
  : Kind extends { readonly kind: 'boolean' }
    ? boolean
    : Kind extends { readonly kind: 'set'; readonly values: readonly (infer Value)[] }
      ? Value
      : Kind extends { readonly kind: 'capped'; readonly table: 'partition' }
        ? number
        : Kind extends { readonly kind: 'capped' }
          ? string
          : unknown;

type OptionalKeys<F> = {
  [K in keyof F]: F[K] extends { readonly optional: true } ? K : never;
}[keyof F];

/** The TypeScript type of an event's fields, derived from their declaration. */
export type FieldValues<F> = { readonly [K in Exclude<keyof F, OptionalKeys<F>>]: ValueOf<F[K]> } & {
  readonly [K in OptionalKeys<F>]?: ValueOf<F[K]>;
};
