/** What this is, in one sentence: the library's description, and the line in its preview. */
export const tagline = 'Timelines and charts in which every mark quotes its source sentence.';
