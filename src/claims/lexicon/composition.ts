/** Verbs whose subject is a framework and whose object is those in it (`the bloc comprises X and Y`). */
export const HOLDS =
  /^(?:comprise|include|group|unite|number|encompass|gather|link|count|feature|embrace|span|consist|bind|cover|have|gain|add|absorb)$/;

/** Verbs that say the same turned round (`made up of`, `composed of`), with their preposition. */
export const MADE_OF =
  /^(?:make|compose|comprise|form|constitute|consist|group|bring|found|establish|create|launch|set|start|initiate|agree|conclude)$/;

/** Verbs of founding, whose agents are the first members (`founded in 1967 by X and Y`). */
export const FOUNDS = /^(?:found|establish|create|launch|form|set|start|initiate|agree|conclude|co-found|cofound)$/;

/** Verbs of growth before `to include X` and `with the addition of X`. */
export const GROWS = /^(?:expand|grow|enlarge|widen|extend|broaden|open|swell|evolve)$/;

/** Head nouns for a framework as a body of several parties (`a bloc of X, Y and Z`, `the pact between X, Y and Z`). */
export const BODY_OF_PARTIES =
  /^(?:bloc|block|group|grouping|alliance|club|union|community|organisation|organization|association|council|league|pact|partnership|forum|coalition|confederation|treaty|agreement|framework|format|platform|initiative|mechanism|area|zone|body|arrangement|accords?)$/i;
