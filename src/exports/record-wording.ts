import type { ClaimTime } from '../model/claim.ts';
import type {
  Actor,
  EventKind,
  EventRecord,
  FactKind,
  FrameworkFact,
  MemberList,
  RelationRecord,
  ToldRecord,
} from '../model/record.ts';
import { intervalInWords } from './wording.ts';

/** The words every view uses for records. */

/** `Ola Nordmann (President)`; a state, body or group by its name. */
const actorInWords = ({ name, office, kind }: Actor): string =>
  kind === 'person' && office !== null && !name.includes(office) ? `${name} (${office})` : name;

/** `A, B and C`. */
export function actorsInWords(actors: readonly Actor[]): string {
  const names = actors.map(({ name }) => name);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

const KIND_WORDS: Partial<Record<EventKind, string>> = { ceasefire: 'ceasefire', contact: 'contact', talks: 'talks' };

/** `meeting, the White House`, `visit to Oslo`, `called off: summit`. */
export function eventInWords({ kind, place, status }: Pick<EventRecord, 'kind' | 'place' | 'status'>): string {
  const off = status === 'off' ? 'called off: ' : '';
  const word = KIND_WORDS[kind] ?? kind;
  const where = place === null ? '' : kind === 'visit' ? ` to ${place}` : `, ${place}`;
  return `${off}${word}${where}`;
}

/** `6 Nov 2025 (“Thursday”)`, `“soon”`; '' for no time. */
function timeInWords(when: ClaimTime | null): string {
  if (when === null) return '';
  const day = when.from === null || when.to === null ? null : intervalInWords(when.from, when.to);
  return day === null ? `“${when.expression}”` : `${day} (“${when.expression}”)`;
}

const RELATIONS: Record<RelationRecord['kind'], string> = {
  'diplomatic-ties': 'diplomatic ties',
  'economic-ties': 'economic ties',
  ties: 'ties',
  recognition: 'recognition',
};

const STATES: Record<RelationRecord['state'], string> = {
  exists: 'exist',
  established: 'established',
  broken: 'broken off',
  none: 'none',
};

const FACTS: Record<FactKind, (fact: FrameworkFact) => string> = {
  anniversary: ({ value }) => `anniversary: ${value} years`,
  began: ({ value }) => value ?? 'began',
  broker: ({ actor }) => `brokered by ${actor?.name}`,
  definition: ({ value }) => `is ${value}`,
  depositary: ({ actor }) => `depositary: ${actor?.name}`,
  expansion: ({ value }) => `${value} expansion`,
  hold: ({ value }) => `${value}`,
  new: ({ actor }) => (actor ? `new, ${actor.name}` : 'new'),
  sponsor: ({ actor }) => `sponsored by ${actor?.name}`,
  stage: ({ value }) => `${value}`,
};

const listInWords = ({ role, parties, count, complete }: MemberList): string =>
  [
    `${role}: ${parties.map(({ name }) => name).join(', ')}`,
    count === null ? '' : `count given: ${count}`,
    complete ? 'said to be all' : '',
  ]
    .filter((part) => part !== '' && !part.endsWith(': '))
    .join('; ');

/** What a record says, in a line. */
export function recordInWords(record: ToldRecord): string {
  const when = timeInWords(record.record === 'relation' ? record.since : 'when' in record ? record.when : null);
  const parts = ((): string[] => {
    switch (record.record) {
      case 'event':
        return [
          record.status === 'planned' ? 'planned' : '',
          [eventInWords(record), record.stage].filter(Boolean).join(' '),
          record.participants.map(actorInWords).join(', '),
          record.about ?? '',
        ];
      case 'relation':
        return [record.parties.map(({ name }) => name).join(' – '), RELATIONS[record.kind], STATES[record.state]];
      case 'quote':
        return [record.speaker ? actorInWords(record.speaker) : 'speaker not named', record.medium ?? ''];
      case 'framework':
        return [record.framework.name, FACTS[record.kind](record)];
      case 'list':
        return [record.framework.name, listInWords(record)];
    }
  })();
  return [...parts, when].filter((part) => part !== '').join('; ');
}
