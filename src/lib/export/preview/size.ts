// The picture that stands beside a link to us elsewhere (Open Graph): its size, and its margins.

/** px; the size that the programs which show such pictures ask for. */
export const previewSize = { width: 1200, height: 630 } as const;

/** px at full size. */
export const previewMargin = 56;

/** Blocks keep room for wider faces; a preview is drawn with the packaged ones alone, so it gives that room back. */
export const packagedRoom = 1.24;
