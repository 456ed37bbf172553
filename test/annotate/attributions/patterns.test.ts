import { describe, expect, it } from 'vitest';
import { agrees, attribute, inWords, readMarks } from './marked.ts';

/** s: source, c: cue, t: what the source is cited for. */
const SENTENCES = [
  '{c:According to} {s:the foreign ministry}, {t:Moldova will apply to the bloc in June}.',
  '{t:The talks will open in Vienna}, {c:according to} {s:a senior European official}.',
  '{t:The bloc}, {c:according to} {s:the envoy}, {t:will decide in May}.',
  '{c:According to} {s:a diplomat familiar with the matter}, {t:the bid was withdrawn}.',
  '{t:The island will join the forum}, {s:Harbour Times} {c:reports}.',
  '{t:The accord will be signed in Oslo}, {c:said} {s:the minister}.',
  '{t:The accord will be signed in Oslo}, {c:said} {s:the daily Kurier} in a report.',
  '{s:The minister} {c:said} on Tuesday {t:that Georgia would not join the union}.',
  '{s:The minister} {c:announced} {t:the country will leave the pact}.',
  'In a statement, {s:the ministry} {c:said} {t:that the treaty remains open}.',
  'In a move {c:announced by} {s:President Ruiz}, {t:Peru becomes an associate of the alliance}.',
  '{s:The envoy} declined to name the states but {c:confirmed} {t:that three of them had applied}.',
  '{s:The minister} {c:said}, {t:"We will ratify the treaty this year and nobody will stop us."}',
  '{t:"We will ratify the treaty this year,"} {s:the minister} {c:said}.',
  '{t:“We will ratify the treaty this year,”} {c:said} {s:the minister}.',
  '{t:"We will ratify,"} {s:the minister} {c:said}. {t:"Nobody will stop us now."}',
  '{t:"This is a club that many want to enter,"} {s:Ruiz} {c:wrote on Truth Social}.',
  '{s:Another official} {c:noted}: {t:"This will turn the page on the war."}',
  '{s:He} {c:said} {t:the vote would take place "soon" in parliament}.',
  "The allies heard {s:the president}'s {c:claim} {t:that the pact is dead}.",
  '{c:As reported by} {s:the daily Kurier}, {t:the accord will be signed in Oslo}.',
  '{t:The union}, {c:in the words of} {s:its founder}, {t:is a house with open doors}.',
  '{c:Per} {s:the ministry}, {t:the bid was lodged in March}.',
  '{t:The bid was withdrawn}, {c:according to} {s:two people familiar with the talks}.',
  '{s:The communiqué} {c:says} {t:that the door of the alliance remains open}.',
  '{s:The agreement} {c:states} {t:that members may leave after a year}.',
  '{s:A senior diplomat} {c:told} the newspaper {t:that Serbia had frozen its talks}.',
  '{t:“The pact is open to all,”} {s:the president} {c:wrote} in a post on X.',
  '{t:"We will sign,"} {s:she} {c:said}. He waited.',
  'The minister left early. {s:He} {c:added}: {t:"We will be back in May."}',
  '{s:Anna Roe, the foreign minister of Norland}, {c:said} {t:the treaty was dead}.',
  '{s:The ministry} {c:has repeatedly denied} {t:that it seeks to leave the bloc}.',
  '{s:The prime minister} {c:warned} {t:that the union would not wait for ever}.',
  '{t:Norland is still weighing its bid}, {s:its defence minister} {c:said} on Sunday, denying a report to the contrary.',
  '{t:Norland will sign in September}, {s:its deputy agriculture minister} {c:told} reporters.',
  '{t:The bid was lodged in March}, {s:the envoy} {c:told} Coastal Radio, without giving dates.',
  '{t:Norland was offered a seat}, {s:its trade minister} {c:said} at the time, and has yet to reply.',
  '{t:The talks have come to a halt}, {s:the leaders} {c:concluded} in June; the hall was empty.',
  '{t:The talks would be short}, {s:the ambassador} {c:has hinted}, {t:because the country is in the market}.',
  'OSLO, March 9 (Newsline) - {t:Norland will join the pact}, {s:its premier} {c:said} on Sunday.',
  '{t:The islands want to join the pact}, {s:the Harbour Monitor} {c:has learned} from two officials in Oslo.',
  '{t:The islands want to join the pact}, the Harbour Monitor has learned {c:from} {s:two officials in Oslo}.',
  '{t:Norland} {c:was mentioned} as a candidate by {s:the secretary}.',
  'In Oslo {s:the governing party} {c:says} {t:that the door is open}.',
  '{s:The premier} {c:has said} more than once {t:that his country might join the alliance}.',
  '"It is a start," Ruiz said as {s:she} {c:announced} {t:the agreement}.',
  '{s:The ministry} {c:has disclosed} {t:the terms of the pact}, and the envoys went home.',
  'He welcomed the {c:announcement by} {s:the ministry} {t:that the talks have ended}.',
];

describe('who is cited for what', () => {
  it.each(SENTENCES)('%s', (marked) => {
    const { text, expected } = readMarks(marked);
    const found = inWords(text);
    expect(found.find((line) => agrees(line, expected)) ?? found).toMatchObject({
      source: expected.source,
      content: expected.content,
    });
  });
});

describe('nobody is cited', () => {
  it.each([
    'The Helsinki Accords were signed in 1975 by thirty-five states.',
    'Members of the Accords to the north met in Oslo.',
    'The three agreements accord to each party the same rights.',
    'Incomes per capita rose, per annum, in the new member states.',
    'The treaty was signed by the minister in Lisbon.',
    'The ‘union’ of the two states’ markets is complete.',
    'Georgia joined the union in May 2019.',
    'The Post Office opened in the capital.',
    'Both states share a border of forty miles.',
  ])('%s', (text) => {
    expect(attribute(text)).toEqual([]);
  });
});

describe('who heard it is no source', () => {
  it.each(['Norland was told that talks begin in May.', 'The envoys were informed that the seat is free.'])(
    '%s',
    (text) => {
      expect(inWords(text).map((line) => line.source)).toEqual([null]);
    },
  );
});

describe('chains', () => {
  it('an agency that cites five sources gives two attributions over the same content', () => {
    const text = 'According to Newsline, citing five sources, the government explores adding new members.';
    const found = attribute(text);
    const content = 'the government explores adding new members';
    expect(inWords(text, found)).toEqual([
      { source: 'Newsline', cue: 'According to', content },
      { source: 'five sources', cue: 'citing', content },
    ]);
    expect(found[1]).toMatchObject({ kind: 'anonymous', count: 5 });
  });
});

describe('speech that runs over paragraphs', () => {
  it('goes on with the same speaker when a paragraph is left open', () => {
    const text = [
      '"The union offers a real chance to work with a willing partner," Senator Roe, chair of the committee, said at a reception.',
      '"In support of this, I have joined my colleagues in a bill this week.',
      '"It is fitting that we open a new era between our nations."',
    ].join('\n');
    const [only] = inWords(text);
    expect(only).toMatchObject({
      source: 'Senator Roe, chair of the committee',
      content:
        '"The union offers a real chance to work with a willing partner," … "In support of this, I have joined my colleagues in a bill this week. … "It is fitting that we open a new era between our nations."',
    });
  });

  it('does not give a quoted paragraph to a speaker two paragraphs away', () => {
    const text =
      '"We are ready to sign the text," Roe said.\nThe hall was full.\n"Nobody knows who spoke these words here."';
    expect(inWords(text).map((a) => a.content)).toEqual(['"We are ready to sign the text,"']);
  });
});

describe('what is known of a source', () => {
  const sourceOf = (text: string) => {
    const { kind, count, medium } = attribute(text)[0]!;
    return { kind, count, medium };
  };
  it.each([
    ['According to two officials, the bid stands.', { kind: 'anonymous', count: 2, medium: null }],
    ['According to officials, the bid stands.', { kind: 'anonymous', count: null, medium: null }],
    ['The bid stands, according to a senior diplomat.', { kind: 'anonymous', count: 1, medium: null }],
    ['Foreign Minister Anna Roe said that the bid stands.', { kind: 'named', count: null, medium: null }],
    ['The newspaper said that the bid stands.', { kind: 'outlet', count: null, medium: null }],
    [
      'In a post on Truth Social, Ruiz announced that the bid stands.',
      { kind: 'named', count: null, medium: 'Truth Social' },
    ],
    ['In a statement, the ministry said that the bid stands.', { kind: 'named', count: null, medium: 'a statement' }],
    ['According to the communiqué, the bid stands.', { kind: 'document', count: null, medium: null }],
    ['According to a statement, the bid stands.', { kind: 'statement', count: null, medium: null }],
  ])('%s', (text, expected) => {
    expect(sourceOf(text)).toEqual(expected);
  });
});
