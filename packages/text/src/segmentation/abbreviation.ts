/** Short forms whose full stop ends no sentence, and when it does all the same. */

// A title or an initial: a name follows. «د. محمد», «وأ.د. سامي», «J. K. Rowling», «ص. 12», «أ.ف.ب.».
const BEFORE_A_NAME =
  /(?:^|[\s("«“”[])(?:و?\p{L}\u0640?(?:\.\p{L}\u0640?)*|Mr|Mrs|Ms|Mme|Dr|Prof|Gen|Col|Lt|Maj|Brig|Capt|Cmdr|Adm|Sgt|Sen|Sens|Rep|Reps|Gov|Rev|Hon|Pres|St|Mt|Messrs|vs|cf|approx)$/u;

// What counts or dates: a figure follows, else it was an ordinary word. «No. 5», «Sept. 3», «مج. 2».
const BEFORE_A_FIGURE =
  /(?:^|[\s("«“”[])(?:Nos?|Fig|Vol|vol|pp|ch|sec|Art|art|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|و?مج|و?صص)$/u;

// What closes a phrase, so that a sentence may close with it: «5 p.m.», «the U.S.», «Apple Inc.».
const MAY_CLOSE =
  /(?:^|[\s("«“”[])(?:\p{Script=Latin}(?:\.\p{Script=Latin})+|Ph\.D|M\.Sc|B\.Sc|Jr|Sr|Inc|Ltd|Co|Corp|Bros|etc|al)$/u;

// An era, mostly after its year: «300 ق.م.», «1445 هـ.», «2024م.».
const ERA = /(?:\p{Nd}\s?(?:م|هـ?)|(?:^|[\s(]|\p{Nd})ق\.(?:م|هـ?))$/u;

// Words that begin an English sentence far more often than a name.
const LATIN_BEGINNING =
  /^["'“‘(]?(?:The|That|These|This|Those|It|He|She|They|We|I|You|But|And|Yet|However|In|On|At|As|An?|For|After|Before|When|While|If|His|Her|Their|Its|Our|There|Since|Meanwhile|According)(?!\p{L})/u;

// Arabic has no capitals; a sentence after a year mostly begins with the «and» of narration.
const ARABIC_BEGINNING = /^["«“”(]?[وف]\p{L}{2}/u;

// Enough for «U.S.S.R»; looking further back would make a text of nothing but initials slow.
const LONGEST = 24;

/** True when the full stop after `before` belongs to a short form and the sentence goes on in `after`. */
export function isAbbreviation(before: string, after: string): boolean {
  const ending = before.slice(-LONGEST);
  const next = after.slice(0, LONGEST).trimStart();
  if (ERA.test(ending)) return next !== '' && !ARABIC_BEGINNING.test(next);
  if (BEFORE_A_FIGURE.test(ending)) return /^\p{Nd}/u.test(next);
  if (MAY_CLOSE.test(ending)) return next !== '' && !LATIN_BEGINNING.test(next);
  return BEFORE_A_NAME.test(ending);
}
