import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes `count` generated reports into a folder, always the same for the same count; some concern a framework, some do not. */

const STATES =
  'Norway Kenya Peru Vietnam Georgia Morocco Serbia Ghana Thailand Ecuador Jordan Malta Oman Nepal Chile Togo'.split(
    ' ',
  );
const FRAMEWORKS = [
  'NATO',
  'the European Union',
  'BRICS',
  'the Artemis Accords',
  'ECOWAS',
  'the CPTPP',
  'the International Criminal Court',
  'Mercosur',
];
const STORY = [
  '{A} announced on Thursday that it will join {F}, a step its neighbours had long expected.',
  '“We have waited years for this day,” the foreign minister of {A} told reporters in the capital.',
  '{B} has refused to join, while {C} will only move ahead if its farmers are protected, two officials said.',
  'According to a senior official, {B} could be invited to join {F} before the end of next year.',
  '{C} became a member of {F} in 2009 and has backed the enlargement since.',
  'A vote in the parliament of {A} is scheduled for next month, the speaker said in a statement.',
];
const OTHER = [
  'The price of bread rose again in {A} last month, according to the statistics office.',
  'A storm closed the port for two days and left thousands of homes in {B} without power.',
  'The home side won by two goals to one after a late penalty, and the coach praised his young team.',
  'Engineers expect the new railway bridge to open in spring, a year later than planned.',
  'The museum will show more than two hundred paintings, many of them for the first time.',
  'Farmers in the north of {C} said the harvest would be smaller than in the year before.',
];

export function writeGeneratedReports(folder: string, count: number, onTopic = 0.5): string[] {
  mkdirSync(folder, { recursive: true });
  let seed = 7;
  const next = (below: number): number => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    return seed % below;
  };
  return Array.from({ length: count }, (_, index) => {
    const names = { A: STATES[next(16)]!, B: STATES[next(16)]!, C: STATES[next(16)]!, F: FRAMEWORKS[next(8)]! };
    const about = next(1000) < onTopic * 1000;
    const sentences = Array.from({ length: 18 }, () => {
      const pool = about && next(3) > 0 ? STORY : OTHER;
      return pool[next(pool.length)]!.replace(/\{(\w)\}/g, (_all, key: keyof typeof names) => names[key]);
    });
    const text = `${about ? `${names.A} moves closer to ${names.F}` : 'Notes from the region'}\n\n${paragraphs(sentences).join('\n\n')}\nReport number ${index + 1}.\n`;
    const path = join(folder, `generated-${String(index + 1).padStart(6, '0')}.txt`);
    writeFileSync(path, text);
    return path;
  });
}

const paragraphs = (sentences: readonly string[]): string[] =>
  Array.from({ length: Math.ceil(sentences.length / 3) }, (_, at) => sentences.slice(at * 3, at * 3 + 3).join(' '));
