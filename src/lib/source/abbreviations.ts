// Words that end in a full stop without ending a sentence, by what may follow them.

const listOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** A name follows, where they are written with a capital: never the end of a sentence. Here and below in lower case. */
export const titles = listOf(`
  mr mrs ms messrs mx dr drs prof profs gen sen sens rep reps gov govs pres capt lt col sgt cpl pvt maj cmdr adm
  rev hon supt det insp amb atty asst assoc dir fr msgr st ste mt hrh mme mmes mlle sra srta srs dra lic ing sig sigg
  sig.ra dott dottssa avv arq herr hr`);

/** An explanation follows, whatever it begins with. */
export const openers = listOf(`
  e.g i.e eg cf viz vs approx ca circa a.k.a aka esp incl excl resp b.c.e
  z.b d.h u.a z.t bzw ggf evtl vgl sog bspw`);

/** A number follows; before anything else they are ordinary words (“No. He left.”). */
export const counters = listOf(`
  no nos nr n° nº № p pp pg pgs fig figs vol vols ch chap sec secs eq eqs par para pars ver bk cl col op pt pts
  approx ca c tel ext rm apt`);

/** The same, where they are written with a capital: in lower case they are words that end sentences. */
export const capitalCounters = listOf('art arts app tab sub ed est ill');

/** A day or a year follows. */
export const months = listOf(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun'
);

/** They may end a sentence: a word that begins sentences has to follow. */
export const endings = listOf(`
  co cos inc ltd corp bros llc plc gmbh jr sr esq ph.d m.d b.a m.a b.sc m.sc d.phil etc al st ave blvd rd hwy sq dept
  univ assn bldg natl intl govt mfg ft lb lbs oz mi km hr hrs min mins yr yrs mos sec mph куб`);

/** The same, where they are written with a capital: states and provinces. */
export const capitalEndings = listOf(`
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore
  pa tenn tex va vt wash wis wyo ont alta sask`);

/** After a time of day these go on with the same sentence: “5 p.m. Monday”, “6 a.m. EST”. */
export const afterTime = listOf(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december eastern central mountain pacific greenwich et ct mt pt est edt cst cdt mst mdt
  pst pdt gmt utc bst cet cest ist jst hkt sgt`);

/** After an ordinal number with a dot (“12. Juni”). Months that English writes alike are left out. */
export const afterOrdinal = listOf(
  'januar jänner februar märz mai juni juli oktober dezember jahrhundert jahrhunderts'
);

/** Names that end in an exclamation mark. */
export const namesWithMark = listOf('yahoo jeopardy yum');

/** Words that begin a sentence and hardly ever stand inside a name. Lower case. */
export const starters = listOf(`
  the a an this that these those there here he she it they we i you his her hers its their theirs our ours my your
  but and or nor so yet if when whenever while whilst since after before although though however unless until because
  despite during in on at for from with without by as to into of about above across against along among around behind
  below beneath beside between beyond inside near off outside over past per through throughout toward towards under
  unlike upon within according how what who whom whose why where which whether did does do is are was were has have
  had will would can could should shall may might must some many most all both each every either neither no not none
  nobody nothing everyone everybody everything someone somebody something anyone anybody anything now then today
  yesterday tomorrow tonight last next one two three four five six seven eight nine ten several few fewer once also
  even ever meanwhile moreover more much only other others another such still too yes perhaps maybe indeed instead
  finally first second third later earlier recently currently nearly almost just like let please thus therefore hence
  otherwise nevertheless nonetheless furthermore additionally besides critics officials experts it's he's she's that's
  there's they're we're you're i'm i've i'd i'll we've don't didn't isn't aren't wasn't can't won't`);

/** Starters that are surnames too: after an initial they go on with the name (“George F. Will”). */
export const startersInNames = listOf('a an may will do so no most many few long young one best like');

/** Starters that go on with an office or a name after “U.S.” and its like (“U.S. First Lady”). */
export const startersAfterAcronym = listOf('first second third no next inside');

/** The verbs that tell who spoke (“Why now?” Kelly asked.). */
export const speechVerbs = listOf(`
  said says say asked asks added adds replied replies wrote writes answered answers told tells shouted cried noted
  explained explains continued wondered wonders demanded insisted warned called whispered exclaimed quipped responded`);
