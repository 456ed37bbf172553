-- What the migrations make. Made by test/store/schema.test.ts.

CREATE TABLE claim (
  seq       INTEGER PRIMARY KEY,
  id        TEXT NOT NULL,
  reading   INTEGER NOT NULL REFERENCES reading (seq),
  framework TEXT NOT NULL,
  party     TEXT NOT NULL,
  known     TEXT NOT NULL,
  body      TEXT NOT NULL CHECK (json_valid(body))
) STRICT;

CREATE TABLE content (
  seq  INTEGER PRIMARY KEY,
  text BLOB NOT NULL,
  html BLOB
) STRICT;

CREATE TABLE mention (
  framework TEXT NOT NULL,
  reading   INTEGER NOT NULL REFERENCES reading (seq),
  PRIMARY KEY (framework, reading)
) STRICT, WITHOUT ROWID;

CREATE TABLE migration (number INTEGER PRIMARY KEY, applied_at TEXT NOT NULL) STRICT;

CREATE TABLE place (
  seq     INTEGER PRIMARY KEY,
  kind    TEXT NOT NULL CHECK (kind IN ('path', 'url')),
  address TEXT NOT NULL,
  report  INTEGER NOT NULL REFERENCES report (seq),
  met_at  TEXT NOT NULL,
  UNIQUE (kind, address, report)
) STRICT;

CREATE TABLE reading (
  seq             INTEGER PRIMARY KEY,
  report          INTEGER NOT NULL REFERENCES report (seq),
  generation      INTEGER NOT NULL,
  rules           INTEGER NOT NULL,
  program         TEXT NOT NULL,
  read_at         TEXT NOT NULL,
  content         INTEGER NOT NULL REFERENCES content (seq),
  -- as the report states
  format          TEXT NOT NULL,
  stated_title    TEXT,
  stated_outlet   TEXT,
  stated_author   TEXT,
  url             TEXT,
  stated          TEXT,
  language        TEXT,
  unread          TEXT,
  -- as read
  title           TEXT,
  outlet          TEXT,
  author          TEXT,
  published_from  TEXT,
  published_to    TEXT,
  published_basis TEXT NOT NULL,
  published_why   TEXT,
  credits         TEXT NOT NULL CHECK (json_valid(credits)),
  removed         BLOB NOT NULL,
  claims          INTEGER NOT NULL, records BLOB, trace BLOB, cues BLOB,
  UNIQUE (report, generation)
) STRICT;

CREATE TRIGGER tally_reading AFTER INSERT ON reading BEGIN
  UPDATE tally SET count = count + 1 WHERE what = 'readings';
END;

CREATE TABLE report (
  seq     INTEGER PRIMARY KEY,
  id      TEXT NOT NULL UNIQUE,
  path    TEXT NOT NULL,
  revises INTEGER REFERENCES report (seq),
  reading INTEGER REFERENCES reading (seq)
) STRICT;

CREATE TRIGGER tally_latest AFTER UPDATE OF reading ON report BEGIN
  UPDATE tally SET count = count + (SELECT claims FROM reading WHERE seq = NEW.reading)
    - coalesce((SELECT claims FROM reading WHERE seq = OLD.reading), 0) WHERE what = 'claims';
  UPDATE tally SET count = count - 1 WHERE what = (SELECT 'unread: ' || unread FROM reading WHERE seq = OLD.reading);
  INSERT INTO tally SELECT 'unread: ' || unread, 1 FROM reading WHERE seq = NEW.reading AND unread IS NOT NULL
    ON CONFLICT (what) DO UPDATE SET count = count + 1;
END;

CREATE TRIGGER tally_report AFTER INSERT ON report BEGIN
  UPDATE tally SET count = count + 1 WHERE what = 'reports';
  UPDATE tally SET count = count + 1 WHERE what = 'revisions' AND NEW.revises IS NOT NULL;
END;

CREATE TABLE review (
  seq  INTEGER PRIMARY KEY,
  id   TEXT NOT NULL UNIQUE,
  at   TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;

CREATE TABLE tally (what TEXT PRIMARY KEY, count INTEGER NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE topic (
  key     TEXT NOT NULL,
  reading INTEGER NOT NULL REFERENCES reading (seq),
  PRIMARY KEY (key, reading)
) STRICT, WITHOUT ROWID;

CREATE INDEX claim_by_framework ON claim (framework, party, known, id);

CREATE INDEX claim_by_id ON claim (id);

CREATE INDEX claim_by_party ON claim (party, framework, known, id);

CREATE INDEX claim_by_reading ON claim (reading);

CREATE INDEX place_by_report ON place (report);

CREATE INDEX report_by_path ON report (path, id);

CREATE INDEX review_by_time ON review (at, id);
