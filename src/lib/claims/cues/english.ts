// The English words that turn a statement into something less than a plain fact. Another language is one more file.
import type { Act } from '#lib/claims/schema.ts';

export type CueKind = 'negation' | 'condition' | 'modal' | 'attribution';

/** Words that show a cue. Longer ones first where one holds another. */
export const cuePatterns: Record<CueKind, readonly RegExp[]> = {
  negation: [
    /\b(?:no longer|not|never|no|none|nobody|nothing|neither|nor|cannot|without|unclear|unknown|uncertain|hardly|scarcely|rather than)\b|\b\p{L}+n[’']t\b/giu
  ],
  condition: [/\b(?:even if|only if|if|unless|provided that|as long as|in case|otherwise)\b/giu],
  modal: [/\b(?:will|would|shall|should|can|could|may|might|must|cannot)\b|\b\p{L}+[’']ll\b/giu],
  attribution: [
    /\b(?:according to|(?:speaking )?through (?:an? |the )?(?:interpreter|translator|spokes(?:man|woman|person))|says?|said|adds?|added|adding|tells?|told|claimed|denies|denied|deny|suggest(?:s|ed)?|announced?|announces|warns?|warned|warning|explains?|explained|repeated|repeats|alleges?|alleged|insists?|insisted|argues?|argued|believes?|believed|offered|promised|pledged|voiced|reported)\b/giu,
    // Nouns as often as verbs: only where somebody is named directly before.
    /(?<=\b(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey|[Ww]ho|\p{Lu}\p{L}+)\s)(?:reports?|pledges?|promises?|claims?)\b/gu
  ]
};

/** What attributing words must hold: a verb or a noun of saying, or one of holding an opinion. */
export const sayingWords =
  /\b(?:according to|sa(?:y|ys|id|ying)|add(?:s|ed|ing)?|t(?:ells?|old)|claim(?:s|ed|ing)?|den(?:y|ies|ied|ying)|suggest(?:s|ed|ing)?|announc(?:e|es|ed|ing)|warn(?:s|ed|ing|ings)?|explain(?:s|ed|ing)?|repeat(?:s|ed|ing)?|alleg(?:e|es|ed|ing|ation|ations)|insist(?:s|ed|ing)?|argu(?:e|es|ed|ing)|believ(?:e|es|ed|ing)|offer(?:s|ed|ing)?|promis(?:e|es|ed|ing)|pledg(?:e|es|ed|ing)|voic(?:e|es|ed|ing)|report(?:s|ed|ing)?|ask(?:s|ed|ing)?|agre(?:e|es|ed)|think(?:s|ing)?|thought|find(?:s)?|fear(?:s|ed)?|hope(?:s|d)?|expect(?:s|ed)?|estimat(?:e|es|ed)|call(?:s|ed)?|write(?:s)?|wrote|stat(?:e|es|ed|ing|ement)|accus(?:e|es|ed|ing|ation|ations)|speaking|acknowledg(?:e|es|ed|ing)|admit(?:s|ted)?|quot(?:e|ed|ing)|confirm(?:s|ed|ing)?|declar(?:e|es|ed|ing)|not(?:es|ed|ing)|in the words of)\b/iu;

/** Phrases that look like a cue and are none. */
export const notCues =
  /\b(?:no spy|no-spy|no-backdoors|not only|whether or not|or not|if not|if any|must-have|in no time)\b/giu;

/** Words that join clauses and say nothing alone: they may stand between quotations without being quoted. */
export const joiningWords: ReadonlySet<string> = new Set(
  'and but or nor that which who as well also too however since while when so then the a an not only'.split(
    ' '
  )
);

/** What the words of an act must hold, each as a stem. `states` may have any modal but one of the future. */
export const actStems: Record<Act, RegExp> = {
  states: /^(?!.*\b(?:will|would|shall|pledg|promis|den(?:y|ies|ied)|warn|alleg|expect))/iu,
  denies: /\b(?:den(?:y|ies|ied)|never|not|no|rejects?|rejected|dismiss)|n[’']t\b/iu,
  pledges: /\b(?:will|would|shall|pledg|promis|commit|offer|willing|guarantee|vow)/iu,
  announces: /\b(?:will|would|shall|to be|announc|plan|going to|set to)/iu,
  alleges: /\b(?:alleg|accus|suspect|suspicion|claim|believe|threat|risk|concern|could|may|might)/iu,
  warns: /\b(?:warn|caution|may|might|could|would|risk|threat|worr)/iu,
  predicts:
    /\b(?:will|would|shall|expect|predict|forecast|likely|may|might|could|future|going to|even brighter)/iu
};
