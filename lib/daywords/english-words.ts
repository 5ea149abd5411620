/** Days of the week by ISO 8601 number: Monday is 1. */
export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const

/** Words that stand for a day by its distance from the dateline's. The longer come first. */
export const distances: [words: string, days: number][] = [
  ['the day before yesterday', -2],
  ['the day after tomorrow', 2],
  ['this morning', 0],
  ['this afternoon', 0],
  ['this evening', 0],
  ['last night', -1],
  ['last evening', -1],
  ['yesterday', -1],
  ['tomorrow', 1],
  ['tonight', 0],
  ['today', 0],
]

/** Words before a weekday that make a name of it: Good Friday is no Friday seen from the dateline. */
export const namesBefore = [
  'Good',
  'Black',
  'Man',
  'Girl',
  'Bloody',
  'Palm',
  'Easter',
  'Ash',
  'Shrove',
  'Pancake',
  'Maundy',
  'Holy',
  'Spy',
  'Whit',
  'Low',
  'Super',
  'Cyber',
  'Giving',
  'Fat',
  'Blue',
  'Ruby',
  'Red',
  'Mothering',
  'Remembrance',
  'Advent',
  'Trinity',
  'Plough',
  'Freaky',
  'Throwback',
  'Sheffield',
  'Sunday Bloody',
]

/** Words after a weekday that make a name of it: the Sunday Times, Saturday Night Live. */
export const namesAfter = [
  'Times',
  'Telegraph',
  'Mirror',
  'Express',
  'Post',
  'Mail',
  'Herald',
  'Sun',
  'Star',
  'Sport',
  'People',
  'Independent',
  'Business Post',
  'Tribune',
  'Review',
  'Club',
  'Night',
  'Nation',
  'Agreement',
  'Addams',
  'Bloody',
]

/** Words before `today` and its like that make a name or a figure of speech of them. */
export const figuresBefore = /\b(USA|Russia|India|Business|Psychology|Pakistan|Radio 4['’]s)\s$/
export const figuresAfter = /^\s(programme|show|newspaper)\b/i
export const abstractBefore = /\b(a|an|the|better|brighter|of)\s((better|brighter|new)\s)?$/i
export const idioms = /here today, gone tomorrow/gi

/** What stands before a weekday that is no one day: "every Friday", "on the Friday", "a Friday". */
export const anyDayBefore =
  /\b(every|each|any|some|one|another|a|an|the|that|those|these|other|most|many|following|previous|preceding|first|second|third|fourth|consecutive|week (on|last|next)|weeks (on|last|next)|fortnight on|alternate|early-closing)\s+$/i

/** What stands after a weekday that is no one day seen from the dateline, or says its date by itself. */
export const ownDateAfter =
  /^(\s(week|fortnight|before last|after next|last but one)\b|-(to|through|only)\b|,?\s(the\s)?\d{1,2}(st|nd|rd|th)\b|,?\s\d{1,2}\s(of\s)?(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|,?\s(January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.)\s\d{1,2}\b)/

/** What is to come. */
export const toCome =
  /\b(will|won['’]t|shall|would|may|might|must|should|going to|(am|is|are) (not )?(to|due|set|expected|scheduled|likely|planned|about)|isn['’]t|aren['’]t|(has|have) (until|asked for|been promised)|due|scheduled|expected|(plans?|planned|planning|vow(s|ed)?|promis(es|ed)|agree[sd]?|hop(es|ed|ing)|intend(s|ed)?|wants?|told|asked|ordered|urged|invited|set) (\w+ ){0,3}to|(meet|open|clos|begin|start|vot|return|fac|arriv|resum|end|expir|reopen|go|tak|play|host|head)(es|s)|ahead of)\b|['’]ll\b/gi

/** What is over. */
export const isOver =
  /\b(said|says|told(?! (\w+ ){1,3}to)|was|were|had|has|did|didn['’]t|(could|would|might|should|must|may) (not )?have|could not|couldn['’]t|since|left|met|began|took|went|came|saw|fell|rose|won|lost|held|sent|found|made|gave|got|shot|struck|broke|spoke|wrote|flew|drove|ran|sank|sold|bought|brought|caught|fought|became|stood|sat|led|paid|kept|hit)\b/gi

/** A past by its ending: weak, for "the armed group" has one too. */
export const pastEnding =
  /\b(?!need|indeed|hundred|exceed|proceed|succeed|speed|feed|seed)[a-z]{2,}ed\b/i

/** Words before a day that look ahead where no verb says otherwise. */
export const looksAhead = /\b(by|until|till|from|before|ahead of|as of)\s+$/i
