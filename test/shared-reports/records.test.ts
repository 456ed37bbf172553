import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Reading } from '../../src/model/reading.ts';
import type { Actor, LedgerRecord } from '../../src/model/record.ts';
import { loadChancery } from '../../src/pipeline/index.ts';
import { FACTS, type Fact } from './facts.ts';
import { FURTHER } from './further.ts';

const FOLDER = join(import.meta.dirname, '../../../shared/reports');

const actorsOf = (record: LedgerRecord): readonly (Actor | null)[] =>
  record.record === 'event'
    ? record.participants
    : record.record === 'relation' || record.record === 'list'
      ? record.parties
      : record.record === 'quote'
        ? [record.speaker]
        : record.record === 'framework'
          ? [record.actor]
          : [];

const kindOf = (record: LedgerRecord): string | undefined =>
  record.record === 'list' ? record.role : 'kind' in record ? record.kind : undefined;

const fits = (wanted: string | undefined, found: string | null | undefined): boolean =>
  wanted === undefined || (found ?? '').includes(wanted);

function tells(fact: Fact, record: LedgerRecord): boolean {
  if (record.record !== fact.record || (fact.kind !== undefined && kindOf(record) !== fact.kind)) return false;
  const { start, end } = record.evidence;
  if (start >= fact.at[1] || end <= fact.at[0]) return false;
  const actors = actorsOf(record);
  if (!(fact.actors ?? []).every((id) => actors.some((actor) => actor?.id === id))) return false;
  if (fact.of !== undefined && !actors.some((actor) => actor?.of === fact.of)) return false;
  if (fact.speaker !== undefined && actors[0]?.name !== fact.speaker) return false;
  const { framework, count, state } = fact;
  const named = 'framework' in record ? record.framework : undefined;
  if (framework !== undefined && (typeof named === 'string' ? named : named?.id) !== framework) return false;
  if (count !== undefined && !('count' in record && record.count === count)) return false;
  const told = record.record === 'event' ? record.status : record.record === 'relation' ? record.state : undefined;
  if (state !== undefined && told !== state) return false;
  const when = record.record === 'relation' ? record.since : 'when' in record ? record.when : null;
  return (
    fits(fact.when, when?.expression) &&
    fits(fact.place, 'place' in record ? record.place : null) &&
    fits(fact.stage, 'stage' in record ? record.stage : null) &&
    fits(fact.value, 'value' in record ? record.value : null) &&
    fits(fact.medium, 'medium' in record ? record.medium : null)
  );
}

const isFound = (fact: Fact, reading: Reading): boolean => {
  if (fact.record !== 'condition') return reading.records.some((record) => tells(fact, record));
  return reading.claims.some(
    ({ condition, party, evidence }) =>
      condition !== null && party.id === fact.actors?.[0] && evidence.start < fact.at[1] && evidence.end > fact.at[0],
  );
};

describe.skipIf(!existsSync(FOLDER))('the five shared reports (needs ../shared/reports)', async () => {
  const readings = new Map<string, Reading>();
  if (existsSync(FOLDER)) {
    const chancery = loadChancery();
    const paths = readdirSync(FOLDER).filter((name) => /^\d{3}_.*\.txt$/.test(name));
    for await (const item of chancery.ingest(paths.map((name) => join(FOLDER, name))))
      if (!('failure' in item)) readings.set(item.path.split('/').at(-1)!.slice(0, 3), chancery.read(item));
  }

  test('at least nine in ten of the facts they state are found', () => {
    const missed = FACTS.filter((fact) => !isFound(fact, readings.get(fact.report)!));
    expect(missed.map(({ report, at, record, kind }) => `${report} ${at} ${record} ${kind ?? ''}`)).toHaveLength(
      Math.min(missed.length, Math.floor(FACTS.length / 10)),
    );
  });

  test('nothing is invented: every record is one of the facts, or true and listed as such', () => {
    const further = new Set(FURTHER);
    const odd = [...readings].flatMap(([report, { records }]) =>
      records
        // Statements, firsts and wordings are what reports are compared by, not facts of their own.
        .filter(({ record }) => !['statement', 'first', 'wording'].includes(record))
        .filter((record) => !FACTS.some((fact) => fact.report === report && tells(fact, record)))
        .map((record) => `${report} ${record.record} ${kindOf(record) ?? ''} ${record.evidence.start}`)
        .filter((key) => !further.has(key)),
    );
    expect(odd).toEqual([]);
  });

  test('every record rests on verbatim words', () => {
    for (const { report, records } of readings.values())
      for (const { evidence } of records) expect(report.text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
  });
});
