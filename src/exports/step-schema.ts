import { z } from 'zod';
import { EVIDENCE_CLASSES } from '../model/standing.ts';
import { STEPS } from '../model/step.ts';

export const StepName = z.enum(STEPS).meta({ id: 'Step', description: 'Where a party stands with a framework.' });

export const EvidenceClassName = z
  .enum(EVIDENCE_CLASSES)
  .meta({ id: 'EvidenceClass', description: 'Kind of source behind a claim, strongest first.' });
