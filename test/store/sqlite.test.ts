import { join } from 'node:path';
import { openLedger } from '../../src/store/sqlite.ts';
import { NOON, storeCases } from './cases.ts';
import { testFolder } from './folder.ts';

storeCases('SQLite', async () => openLedger(join(testFolder(), 'case.ledger'), { mode: 'write', now: () => NOON }));
