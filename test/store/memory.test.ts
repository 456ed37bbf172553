import { MemoryLedger } from '../../src/store/memory.ts';
import { NOON, storeCases } from './cases.ts';

storeCases('in memory', async () => new MemoryLedger(() => NOON));
