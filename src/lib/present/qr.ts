// A QR code as one path: for a pupil's phone. The matrix is uqr's, by ISO/IEC 18004; the drawing is ours.
import { encode } from 'uqr';

export interface Code {
  /** Modules across, with the quiet zone of four at every side that readers need. */
  size: number;
  /** The dark modules, one unit each. */
  d: string;
}

/** @example drawCode('https://example.org/huawei-5g/present/#/contracts-2').size // 41 */
export function drawCode(address: string): Code {
  const { data, size } = encode(address, { ecc: 'M', border: 4 });
  // Runs of dark modules, so that no hairline shows between two.
  const d = data
    .map((row, y) => {
      let runs = '';
      for (let x = 0; x < size; x++) {
        if (!row[x]) continue;
        const from = x;
        while (x + 1 < size && row[x + 1]) x += 1;
        runs += `M${from} ${y}h${x - from + 1}v1H${from}z`;
      }
      return runs;
    })
    .join('');
  return { size, d };
}
