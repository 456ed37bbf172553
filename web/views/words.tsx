import { CLASS_MEANINGS, STEP_MEANINGS } from '../../src/exports/meanings.ts';
import { classWord, ruleInWords, stepWord } from '../../src/exports/wording.ts';
import { EVIDENCE_CLASSES } from '../../src/model/standing.ts';
import { FORMAL, STEPS } from '../../src/model/step.ts';
import { Mark, SIGN_MEANINGS, type Sign, signOf } from '../parts/mark.tsx';

const RULES = ['S1', 'S2', 'S3', 'S4', 'S5'];

const OTHERS: readonly (readonly [string, string])[] = [
  ['framework', 'an accord, alliance, union, treaty, forum, bill or pact'],
  ['party', 'a state or an organisation that stands somewhere with a framework'],
  ['report', 'one published article, as it was received'],
  ['claim', 'one sentence of one report that says where a party stands'],
  ['origin', 'an independent source of information; outlets that repeat each other are one'],
  ['bounds', 'at least so many origins are proven apart, at most so many could be'],
  ['inferred', 'not said in so many words; the reasoning is shown with it'],
  ['page furniture', 'menus, links and other stories around an article; nothing in them is read'],
];

/** What the words and signs of this page mean, and what it is made of. */
export function WordsView() {
  return (
    <div class="meanings">
      <h1>Words and signs</h1>
      <section>
        <h2>Steps</h2>
        <dl>
          {STEPS.map((step) => (
            <div key={step}>
              <dt>
                <Mark sign={signOf({ step, class: 'named-official' })} /> {stepWord(step)}
              </dt>
              <dd>
                {STEP_MEANINGS[step]}
                {FORMAL.has(step) && <small> formal act</small>}
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h2>Evidence, strongest first</h2>
        <dl>
          {EVIDENCE_CLASSES.map((name) => (
            <div key={name}>
              <dt>{classWord(name)}</dt>
              <dd>{CLASS_MEANINGS[name]}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h2>Signs</h2>
        <dl>
          {(Object.keys(SIGN_MEANINGS) as Sign[]).map((sign) => (
            <div key={sign}>
              <dt>
                <Mark sign={sign} />
              </dt>
              <dd>{SIGN_MEANINGS[sign]}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h2>Other words</h2>
        <dl>
          {OTHERS.map(([word, meaning]) => (
            <div key={word}>
              <dt>{word}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h2>How a standing is decided</h2>
        <ul>
          {RULES.map((rule) => (
            <li key={rule}>{ruleInWords(rule)}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>The map</h2>
        <p>
          Shapes: Natural Earth 1:50m, in the public domain, by way of world-atlas (ISC licence), simplified. Borders
          are Natural Earth’s and say nothing about who holds what by right. Parties that are no states, and states
          without a shape, are named below the map.
        </p>
      </section>
    </div>
  );
}
