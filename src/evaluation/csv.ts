/**
 * Rows of a CSV file by column name (RFC 4180: quoted fields may hold commas, line breaks and doubled
 * quotes). Undefined when the text is no CSV with a header: a quote left open, or a row of another width.
 */
export function parseCsv(text: string): readonly Readonly<Record<string, string>>[] | undefined {
  const rows = readRows(text.startsWith('\ufeff') ? text.slice(1) : text);
  const header = rows?.[0];
  if (rows === undefined || header === undefined) return undefined;
  const body = rows.slice(1).filter((row) => row.length > 1 || row[0] !== '');
  if (body.some((row) => row.length !== header.length)) return undefined;
  return body.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i]!])));
}

function readRows(text: string): string[][] | undefined {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const field = text[at] === '"' ? quoted(text, at) : plain(text, at);
    if (field === undefined) return undefined;
    row.push(field.value);
    at = field.end;
    if (text[at] === ',') {
      at += 1;
      continue;
    }
    rows.push(row);
    row = [];
    if (at >= text.length) break;
    at += text.startsWith('\r\n', at) ? 2 : 1;
    if (at >= text.length) break;
  }
  return rows;
}

interface Field {
  readonly value: string;
  /** Offset of the comma, the line break or the end of the text. */
  readonly end: number;
}

function plain(text: string, start: number): Field {
  let end = start;
  while (end < text.length && text[end] !== ',' && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { value: text.slice(start, end), end };
}

function quoted(text: string, start: number): Field | undefined {
  let value = '';
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return undefined;
    value += text.slice(from, quote);
    const next = text[quote + 1];
    if (next === '"') value += '"';
    else if (next === undefined || next === ',' || next === '\n' || next === '\r')
      return { value, end: quote + 1 };
    else return undefined;
    from = quote + 2;
  }
}
