/** Head nouns under which a framework's name may stand as a modifier and still be what is joined. */
export const CONTAINERS =
  /^(?:alliance|bloc|block|club|pact|treaty|convention|agreement|accord|accords|zone|area|family|community|group|grouping|framework|process|protocol|protocols|instrument|instruments|charter|union|organisation|organization|initiative|membership|statute|deal|status|treaties|scheme|programme|program|system|mechanism|project|platform|text|document|declaration|memorandum|compact|court|fold|ranks|fund|bank|forum|partnership|coalition|network|league|council)$/i;

/** Words that point to a framework without naming it. */
export const POINTERS =
  /^(?:it|them|club|group|grouping|initiative|fold|ranks|pact|deal|treaty|agreement|accord|accords|bloc|alliance|organisation|organization|association|body|framework|convention|document|text|protocols?|treaties|instruments?|forum|union|community|family|scheme|coalition|partnership|zone|process|members|others|signatories)$/i;

/** Nouns that, belonging to a framework, still mean the framework. */
export const FOLDS =
  /^(?:club|family|fold|ranks|community|area|zone|members|membership|charter|statute|treaty|treaties|convention|protocols?|accession|status|process|framework|bloc|grouping)$/i;

/** What a party owns and acts through. */
export const OWNED =
  /^(?:bids?|applications?|accession|membership|entry|admission|candidacy|requests?|talks|negotiations|path|road|process|status|inclusion|ratification|signature|withdrawal|exit|departure|plans?|decision|intention|interest|desire|wish|ambitions?|aspirations?|refusal|readiness|willingness|effort|efforts|suspension|invitation|hopes?|drive|push|instruments?|preparations?|aims?|goals?|commitment|pledge|quest|campaign|offer|determination|agreement|objections?|move|steps?)$/i;
