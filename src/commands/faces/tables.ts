// A TrueType file as its tables, and back.

export type Tables = Map<string, Uint8Array>;

const tagOf = (bytes: Uint8Array, at: number) => String.fromCharCode(...bytes.subarray(at, at + 4));

/** @see https://learn.microsoft.com/en-us/typography/opentype/spec/otff */
export function readTables(file: Uint8Array): Tables {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const tables: Tables = new Map();
  for (let at = 12, left = view.getUint16(4); left > 0; left--, at += 16) {
    const start = view.getUint32(at + 8);
    tables.set(tagOf(file, at), file.slice(start, start + view.getUint32(at + 12)));
  }
  return tables;
}

/** Checksums are made anew; tables stand in the order of their names. */
export function writeTables(tables: Tables): Uint8Array {
  const names = [...tables.keys()].sort();
  const padded = (bytes: Uint8Array) => (bytes.length + 3) & ~3;
  const size = 12 + 16 * names.length + names.reduce((sum, name) => sum + padded(tables.get(name)!), 0);
  const file = new Uint8Array(size);
  const view = new DataView(file.buffer);
  const power = 2 ** Math.floor(Math.log2(names.length));
  view.setUint32(0, 0x00010000);
  [names.length, power * 16, Math.log2(power), (names.length - power) * 16].forEach((value, at) =>
    view.setUint16(4 + at * 2, value)
  );
  const head = tables.get('head')!;
  new DataView(head.buffer, head.byteOffset).setUint32(8, 0);
  let start = 12 + 16 * names.length;
  let headAt = 0;
  names.forEach((name, at) => {
    const bytes = tables.get(name)!;
    const entry = 12 + at * 16;
    file.set(bytes, start);
    [...name].forEach((letter, index) => view.setUint8(entry + index, letter.charCodeAt(0)));
    view.setUint32(entry + 4, sumOf(view, start, padded(bytes)));
    view.setUint32(entry + 8, start);
    view.setUint32(entry + 12, bytes.length);
    if (name === 'head') headAt = start;
    start += padded(bytes);
  });
  view.setUint32(headAt + 8, (0xb1b0afba - sumOf(view, 0, size)) >>> 0);
  return file;
}

function sumOf(view: DataView, from: number, length: number): number {
  let sum = 0;
  for (let at = from; at < from + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
