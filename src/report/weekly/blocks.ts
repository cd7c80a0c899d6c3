/** What a section is made of, whatever the format: every format says the same. */
export interface Column {
  readonly title: string;
  readonly number?: true;
}

export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly lines: readonly string[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly string[])[];
    }
  /** Where the trend chart stands; a format without pictures leaves it out, the table beside it says the same. */
  | { readonly kind: 'chart' };

export interface Section {
  readonly title: string;
  readonly blocks: readonly Block[];
}

export const numeric = (title: string): Column => ({ title, number: true });
export const named = (title: string): Column => ({ title });

/** The table, or a sentence where it would be empty: an absent table would read as "not looked at". */
export function tableOr(
  empty: string,
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): Block {
  return rows.length === 0 ? { kind: 'text', text: empty } : { kind: 'table', caption, columns, rows };
}

/** A count that may be shown: none, or at least the minimum. */
export function few(count: number, minimumCell: number): string {
  return count > 0 && count < minimumCell ? `fewer than ${minimumCell}` : String(count);
}
