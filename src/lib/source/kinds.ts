// What a block is, judged by its form alone: a first guess that a person corrects before the list is frozen.
import type { SentenceKind } from '#lib/source/sentence.ts';

// Whole blocks that web pages put around an article.
const furniture = new RegExp(
  `^(?:${[
    'your ad here',
    'advertisements?',
    'leave a (?:reply|comment)',
    '(?:story|article) continues below(?: this)?(?: advertisement)?',
    'share(?: this)?(?: (?:story|article|page|post))?',
    '(?:read|see|learn|show|load) more',
    'related(?: (?:stories|articles|content|topics|links|posts))?',
    '(?:most (?:read|popular|viewed)|trending(?: now)?|recommended(?: for you)?|more from .{1,40}|you may also like)',
    '(?:subscribe|sign up|log in|sign in|register)(?: (?:now|here|today|for free|to (?:reply|comment|our newsletters?)))?',
    '(?:sign up|subscribe) (?:for|to) .{1,60}',
    '(?:no |\\d+ )?comments?(?: \\(\\d+\\))?',
    '(?:print|e-?mail|tweet|copy link|skip to (?:main )?content|back to top|loading\\W*)',
    'follow us(?: on .{1,40})?',
    'all rights reserved\\.?'
  ].join('|')})$`,
  'iu'
);

const credit = new RegExp(
  [
    '\\bcontributed to this (?:report|story|article)\\b',
    '^(?:image|photo|photograph|picture|illustration|graphic|video|map)s?(?: (?:credit|courtesy))?(?: of| by)?: ?\\S',
    '^(?:credit|source|sources|byline): ?\\S',
    '^(?:additional |reporting |edited |editing |written |translated |photographs? |illustrations? |compiled )+(?:and \\S+ )?by\\s',
    '^\\(?(?:©|\\(c\\)|copyright\\b)'
  ].join('|'),
  'iu'
);

const byline = /^by(?:\s+(?:\p{Lu}[\p{L}.’'-]*|and|de|van|von|der|al|bin),?){1,9}$/iu;

/**
 * The kind of a block that holds one sentence. `isBeforeText` says that a further block follows, which a heading needs.
 *
 * @example kindOf('Leave a reply', true, false) // → 'furniture'
 * @example kindOf('What comes next?', true, true) // → 'heading'
 */
export function kindOf(words: string, isAlone: boolean, isBeforeText: boolean): SentenceKind {
  if (furniture.test(words) || !/[\p{L}\p{N}]/u.test(words)) return 'furniture';
  if (credit.test(words) || isByline(words)) return 'credit';
  return isAlone && isBeforeText && isHeading(words) ? 'heading' : 'sentence';
}

function isByline(words: string): boolean {
  return byline.test(words) && /^(?:by|BY|By)\s+\p{Lu}/u.test(words);
}

/** Short, without a full stop; a question only where it is quite short, since an article asks questions too. */
function isHeading(words: string): boolean {
  const count = words.split(/\s+/).length;
  if (/[.…;,:”"’»。।]$/u.test(words)) return false;
  if (/^[“"«]/.test(words) && !/[”"»]/.test(words.slice(1))) return false;
  return /[?!]$/.test(words) ? count <= 8 : count <= 18 && words.length <= 140;
}
