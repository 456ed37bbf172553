import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../src/model/annotation.ts';
import { type Chancery, loadChancery } from '../../../src/pipeline/index.ts';
import { report } from '../../claims/reading.ts';

let chancery: Chancery | null = null;

function mentionsIn(text: string): readonly Mention[] {
  chancery ??= loadChancery();
  return chancery.annotate(report(text)).annotation.mentions;
}

/** `words → id (form)`; several candidates as `a|b`. */
const seen = (text: string): string[] =>
  mentionsIn(text).map(({ text: words, id, candidates, form }) => `${words} → ${id ?? candidates.join('|')} (${form})`);

const person = (text: string, surname: string): Mention | undefined =>
  mentionsIn(text).findLast((mention) => mention.kind === 'person' && mention.text.endsWith(surname));

describe('names', () => {
  it('states by name, adjective and seat of power', () => {
    expect(seen('The Norwegian delegation met officials from Kenya at the Kremlin.')).toEqual(
      expect.arrayContaining(['Norwegian → NOR (adjective)', 'Kenya → KEN (name)', 'Kremlin → RUS (seat)']),
    );
  });

  it('a person’s office and state are learnt from the text, and hold for later mentions by surname', () => {
    const found = person(
      "Finland's Foreign Minister Aino Lehtola spoke first. Later Lehtola left for NATO talks.",
      'Lehtola',
    );
    expect(found).toMatchObject({ text: 'Lehtola', of: 'FIN', office: expect.stringMatching(/foreign minister/i) });
  });

  it('an office after the name counts too', () => {
    expect(person('Aino Lehtola, the foreign minister of Finland, said no.', 'Lehtola')).toMatchObject({ of: 'FIN' });
  });

  it('a framework that no list knows is found by how it is written about, and its head noun points to it', () => {
    const found = mentionsIn('Ghana signed the Volta River Compact. Togo has refused to sign the compact.');
    expect(found.filter(({ kind }) => kind === 'framework').map(({ id, form }) => [id, form])).toEqual([
      ['volta-river-compact', 'name'],
      ['volta-river-compact', 'description'],
    ]);
  });

  it('`the alliance` points to the one alliance named; with two named, both stay candidates', () => {
    expect(seen('NATO met on Monday. The alliance was divided.')).toContain('The alliance → nato (description)');
    const both = mentionsIn('NATO met the CSTO on Monday. The alliance was divided.').find(
      ({ text }) => text === 'The alliance',
    )!;
    expect(both.id).toBeNull();
    expect([...both.candidates].sort()).toEqual(['csto', 'nato']);
  });
});

describe('pronouns in subject position', () => {
  it('`It` is the one state that was the subject before', () => {
    const found = mentionsIn('Kenya signed the pact in May. It ratified the pact in June.').find(
      ({ form }) => form === 'pronoun',
    );
    expect(found).toMatchObject({ text: 'It', id: 'KEN' });
  });

  it('with two subjects before it, both stay candidates', () => {
    const found = mentionsIn('Kenya signed the pact and Ghana rejected it. It then asked for talks.').findLast(
      ({ form, text }) => form === 'pronoun' && text === 'It',
    );
    expect(found?.id).toBeNull();
    expect([...(found?.candidates ?? [])].sort()).toEqual(['GHA', 'KEN']);
  });

  it('`It` that points to nothing named is no mention', () => {
    expect(mentionsIn('It rained in the valley.').filter(({ form }) => form === 'pronoun')).toEqual([]);
  });
});
