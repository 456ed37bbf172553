import type { Report } from '../src/model/report.ts';

/** A report as ingest would make it, with defaults for all but its words. */
export const reportOf = (text: string, given: Partial<Report> = {}): Report => ({
  id: 'sha256:0',
  path: 'report.txt',
  format: 'text',
  text,
  html: null,
  title: null,
  outlet: null,
  author: null,
  url: null,
  stated: null,
  language: 'en',
  unread: null,
  ...given,
});
