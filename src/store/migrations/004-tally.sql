-- How many there are, kept along, so that no answer has to count the whole ledger. `unread: …`: reports not read, by reason.
CREATE TABLE tally (what TEXT PRIMARY KEY, count INTEGER NOT NULL) STRICT, WITHOUT ROWID;

INSERT INTO tally
  SELECT 'reports', count(*) FROM report
  UNION ALL SELECT 'revisions', count(revises) FROM report
  UNION ALL SELECT 'readings', count(*) FROM reading
  UNION ALL SELECT 'claims', coalesce(sum(reading.claims), 0) FROM report JOIN reading ON reading.seq = report.reading
  UNION ALL SELECT 'unread: ' || unread, count(*) FROM report JOIN reading ON reading.seq = report.reading
    WHERE unread IS NOT NULL GROUP BY unread;

CREATE TRIGGER tally_report AFTER INSERT ON report BEGIN
  UPDATE tally SET count = count + 1 WHERE what = 'reports';
  UPDATE tally SET count = count + 1 WHERE what = 'revisions' AND NEW.revises IS NOT NULL;
END;

CREATE TRIGGER tally_reading AFTER INSERT ON reading BEGIN
  UPDATE tally SET count = count + 1 WHERE what = 'readings';
END;

CREATE TRIGGER tally_latest AFTER UPDATE OF reading ON report BEGIN
  UPDATE tally SET count = count + (SELECT claims FROM reading WHERE seq = NEW.reading)
    - coalesce((SELECT claims FROM reading WHERE seq = OLD.reading), 0) WHERE what = 'claims';
  UPDATE tally SET count = count - 1 WHERE what = (SELECT 'unread: ' || unread FROM reading WHERE seq = OLD.reading);
  INSERT INTO tally SELECT 'unread: ' || unread, 1 FROM reading WHERE seq = NEW.reading AND unread IS NOT NULL
    ON CONFLICT (what) DO UPDATE SET count = count + 1;
END;
