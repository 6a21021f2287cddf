// A path in fewer letters, for pictures that travel inside a page: relative steps, the same points.

const counts: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4, A: 7, Z: 0 };

/**
 * Writes absolute steps as relative ones, level and upright lines by one number, and drops what SVG can do without.
 * Coordinates have at most two decimals, as `print` writes them, so that no point moves.
 *
 * @throws {RangeError} where the path holds a command that our pictures don't use
 * @example shortenPath('M0.5 223L0.5 230.5') // 'M.5 223v7.5'
 */
export function shortenPath(d: string): string {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let written = '';
  for (const [, command = '', rest = ''] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const count = counts[command];
    // Hundredths are whole numbers, so that sums are exact.
    const values = (rest.match(/-?[\d.]+/g) ?? []).map((text) => Math.round(Number(text) * 100));
    if (count === undefined || values.length !== count)
      throw new RangeError(`A path of ours has no “${command}${rest}”`);
    if (command === 'Z') {
      written += 'z';
      [x, y] = [startX, startY];
      continue;
    }
    if (command === 'H') values.push(y);
    if (command === 'V') values.unshift(x);
    const [toX, toY] = values.slice(-2) as [number, number];
    written += step(command, values, x, y, toX, toY);
    [x, y] = [toX, toY];
    if (command === 'M') [startX, startY] = [x, y];
  }
  return written;
}

function step(command: string, values: number[], x: number, y: number, toX: number, toY: number): string {
  if (command === 'M') return `M${write(values)}`;
  if (command === 'A') {
    const [radiusX, radiusY, turn, large, sweep] = values as [number, number, number, number, number];
    return `a${write([radiusX, radiusY, turn, large, sweep, toX - x, toY - y])}`;
  }
  if (command === 'C' || command === 'Q')
    return command.toLowerCase() + write(values.map((value, at) => value - (at % 2 === 0 ? x : y)));
  if (toY === y) return `h${write([toX - x])}`;
  if (toX === x) return `v${write([toY - y])}`;
  return `l${write([toX - x, toY - y])}`;
}

/** A minus sign parts two numbers as well as a space does. */
function write(hundredths: readonly number[]): string {
  return hundredths
    .map((value) => String(value / 100).replace(/^(-?)0\./, '$1.'))
    .reduce((line, text) => line + (line !== '' && !text.startsWith('-') ? ' ' : '') + text, '');
}
