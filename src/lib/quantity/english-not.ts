// What looks like an amount in English and is none: dates, times, numbers of things, names, set phrases.

import type { NotAnAmount } from '#lib/quantity/language.ts';

const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.?';
const day = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
const year = '(?:1\\d|20)\\d\\d';
/** Numbered things, in any case. */
const numbered =
  'sections?|sec\\.|§§?|¶|chapters?|ch\\.|articles?|arts?\\.|paragraphs?|paras?\\.|clauses?|pages?|pp?\\.|n\\.|figures?|fig\\.|verses?|vol\\.|appendix|annex|phase|grade|types?|category|tier|apt\\.|version|formula';
/** The same, but not after an article: “in the room 40 people” counts people. */
const placed =
  'tables?|rooms?|gate|platform|pier|launch pad|highway|route|interstate|number|items?|lines?|volumes?|parts?|level|stage|step|channel|apartment|suite|unit|question|exit';
/** Numbered things and products, with a capital only. */
const named =
  'Year|Flight|Box|Bus|Division|Episode|Season|Act|Scene|Day|Week|Round|Rule|Resolution|Proposition|Title|Model|Version|Size|Windows|iOS|Android|macOS|Formula|Apollo|Area|Catch|Building|Block|Lot|Track|Game|Test|Class|Group of|Big|Air Force|World War|Section|Chapter|Article|Page|Figure|Table|Level|Phase|Part|Type|Stage|Step|Question|Room|Gate|Platform|Pier|Launch Pad|Highway|Route|Interstate|Channel|Unit|Volume|No\\.|Number';
const itsNumber = `[\\s#-]*(?:\\d+(?:\\.\\d+)*(?:\\(\\w{1,3}\\))*|(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en)\\b(?!-))(?:\\s*(?:[-–,]|and|to|or|through)\\s*\\d+)*(?![\\p{L}%\\d]|,\\d)(?!\\s*(?:percent|per cent|million|billion))`;
const street =
  'Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Square|Place|Boulevard|Blvd|Highway|Way|Court|Terrace|Crescent|Row|Broadway|Wall Street';

export const englishNotAmounts: readonly NotAnAmount[] = [
  {
    name: 'address on the web',
    pattern:
      /\b(?:https?:\/\/|www\.)[^\s“”"<>]+|\b[\w.+-]+@[\w-]+\.[\w.]+|\b[\w-]+\.(?:com|org|net|edu|gov|io)\b\S*/giu
  },
  { name: 'list marker', pattern: /^\s*(?:[•⁃*·–-]\s*)?\(?\d{1,3}(?:\.\)|[.)])(?=\s)/gmu },
  { name: 'tag', pattern: /[#№]\s?\d+/gu },
  {
    name: 'date in figures',
    pattern: /\b\d{4}-\d{2}(?:-\d{2})?(?:T[\d:.]+Z?)?\b|\b\d{1,2}([/.-])\d{1,2}\1\d{2,4}\b|\b9\/11\b/gu
  },
  { name: 'years', pattern: /\b(?:1[5-9]|20)\d\d[-–—/]\d{2}\b/gu },
  { name: 'short year', pattern: /(?<![\p{L}\d])['’]\d{2}(?!\d)/gu },
  {
    name: 'year in words',
    pattern:
      /\b(?:seventeen|eighteen|nineteen|twenty)[- ](?:hundred and |oh[- ])?(?:ten|eleven|twelve|\p{L}+teen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\p{L}+)?)\b/giu
  },
  {
    name: 'one day',
    pattern:
      /(?<!\b(?:for|in|within|just|only|after|of|lasted|took|takes|by|than|least|most|about) )\bone day\b/giu
  },
  {
    name: 'date, month first',
    pattern: new RegExp(
      `\\b${month}\\s+${day}(?:\\s*(?:-|–|to|and|or|,)\\s*${day})?(?![\\d,]*\\d)(?:,?\\s+${year})?\\b`,
      'gu'
    )
  },
  {
    name: 'date, day first',
    pattern: new RegExp(
      `\\b(?:${day}\\s*(?:-|–|to|and|or)\\s*)?${day}\\s+(?:day\\s+)?(?:of\\s+)?${month}(?![\\p{L}])(?:,?\\s+${year})?`,
      'gu'
    )
  },
  { name: 'month and year', pattern: new RegExp(`\\b${month},?\\s+(?:of\\s+)?${year}\\b`, 'gu') },
  {
    name: 'ordinal of a month',
    pattern: new RegExp(
      `\\b(?:\\p{L}+-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\\p{L}+teenth|twentieth|thirtieth)\\s+of\\s+${month}`,
      'giu'
    )
  },
  {
    name: 'decade',
    pattern:
      /\b\d{1,3}0['’]?s\b|['’]\d0s?\b|\b(?:early|mid|late)[- ](?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b/gu
  },
  {
    name: 'century',
    pattern:
      /\b(?:\d+(?:st|nd|rd|th)|\p{L}+(?:-\p{L}+)?(?:th|first|second|third))[- ](?:century|centuries|millennium)\b/giu
  },
  {
    name: 'part of a year',
    pattern:
      /\b(?:first|second|third|fourth|final|last|1st|2nd|3rd|4th)[- ](?:(?:fiscal|calendar|financial)[- ])?(?:quarters?|half|halves|trimester|semester)\b|\bQ[1-4]\b|\bH[12]\b/giu
  },
  { name: 'year of an era', pattern: /\b[\d,]+\s*(?:BCE|BC|AD|CE)\b|\bAD\s*\d+/gu },
  {
    name: 'academic or fiscal year',
    pattern: /\b(?:FY|fiscal(?: year)?|class of|year)\s?(?:1[5-9]|20)?\d\d\b(?!,\d)/giu
  },
  {
    name: 'clock time',
    pattern:
      /\b\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]\.?m\b\.?)?|\b\d{1,2}(?:\.\d{2})?\s*(?:[ap]\.m\.|[ap]m\b)|\bat (?:\d{1,2}|\p{L}+) (?:in the (?:morning|afternoon|evening)|at night)|\b[\p{L}\d]+ o['’]clock|\b(?:half|quarter|\p{L}+) past (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}|midnight|noon)\b/giu
  },
  {
    name: 'telephone number',
    pattern:
      /\+\d[\d\s().-]{6,}\d|\(\d{3}\)\s*\d{3}[-.\s]\d{4}|\b(?:\d[-.\s])?\d{3}[-.\s]\d{3}[-.\s]\d{4}\b|\b\d{3}-\d{4}\b|(?<!\d[\s,.-]?)\b0\d{2,4}[\s-]\d{3,}(?:[\s-]\d{3,})*/gu
  },
  { name: 'version', pattern: /\bv\.?\s?\d+(?:\.\d+)*\b|\b\d+\.\d+\.\d+(?:\.\d+)*\b/giu },
  { name: 'postcode', pattern: /\b[A-Z]{2}\s\d{5}(?:-\d{4})?\b/gu },
  {
    name: 'street address',
    pattern: new RegExp(`\\b\\d{1,5}[A-Z]?\\s+(?:\\p{Lu}[\\p{L}’'.-]*\\s+){1,3}(?:${street})\\b\\.?`, 'gu')
  },
  { name: 'number of a thing', pattern: new RegExp(`(?<![\\p{L}\\d-])(?:${numbered})${itsNumber}`, 'giu') },
  {
    name: 'number of a place',
    pattern: new RegExp(
      `(?<![\\p{L}\\d-])(?<!\\b(?:the|a|an|this|that|each|every|last|one|some|his|her|its|their) )(?:${placed})${itsNumber}`,
      'giu'
    )
  },
  { name: 'number', pattern: /(?<![\p{L}\d])[Nn]os?\.\s?\d+(?:\s*(?:[-–,]|and|to)\s*\d+)*/gu },
  { name: 'number of a named thing', pattern: new RegExp(`(?<![\\p{L}\\d-])(?:${named})${itsNumber}`, 'gu') },
  {
    name: 'name',
    pattern:
      /\b(?:7[0-8]7(?:[- ]MAX|-\d+)?(?=\s(?:MAX|jets?|airliners?|aircraft|planes?|Max|Dreamliners?))(?: MAX)?|(?:the|a|Boeing|its|their) 7[0-8]7(?:[- ]MAX|-\d+)?(?!\d|,\d|\s\p{Ll}+s\b)|[48]K\b|Fortune 500|S&P 500|(?:First|Second|Third) (?:World|Lady|Amendment|Reich|Nations?)|Fifth Avenue|Fourth of July|Big (?:Two|Three|Four|Five|Six)|(?:Seven|Five) (?:Sisters|Eyes)|Seven Wonders|G-?\d+)/gu
  },
  {
    name: 'round the clock',
    pattern:
      /\b24\/7\b|\b50[/-]50\b|\bfifty-fifty\b|\b20\/20\b|\b7\/7\b|\bnine[- ]to[- ]five\b|\btwenty-four seven\b/giu
  },
  {
    name: 'set phrase',
    pattern:
      /\bone another\b|\bsecond to none\b|\bsecond[- ](?:thoughts?|nature|hand|guess\w*|class)\b|\bfirst of all\b|\bat first\b|\bin the first place\b|\bfirst and foremost\b|\bfirst (?:aid|names?|hand|class|responders?)\b|\bsplit second\b|\b(?:in|for|wait|just) a second\b|\bzero(?:ed|ing|s)? in\b|\bzero tolerance\b|\bzero-\p{L}+|\bground zero\b|\bback to square one\b|\bon all fours\b|\b(?:one|two|three) by (?:one|two|three)\b|\bsix feet under\b|\bcloud nine\b|\bseventh heaven\b|\bthird (?:degree|party|parties|person|world)\b|\bsixth sense\b|\beleventh hour\b|\bfifth column\b|\btwo cents\b|\bone and (?:only|the same)\b|\bone-on-one\b|\bonce\b|\bsafety first\b|\bfirst things first\b|\bhalf the (?:battle|story|fun)\b|\b(?:on|of) the one hand\b|\bfirst come,? first served\b|\bat sixes and sevens\b|\bfour-letter\b|\bsecond best\b/giu
  }
];
