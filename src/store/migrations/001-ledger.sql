-- A report as received. Its id is the hash of its content, so that the row never changes,
-- apart from pointing at its latest reading and at the first of the paths it was met at.
CREATE TABLE report (
  seq     INTEGER PRIMARY KEY,
  id      TEXT NOT NULL UNIQUE,
  path    TEXT NOT NULL,
  revises INTEGER REFERENCES report (seq),
  reading INTEGER REFERENCES reading (seq)
) STRICT;

CREATE INDEX report_by_path ON report (path, id);

-- Where a report was met. Several reports at one address are its revisions, in the order of seq.
CREATE TABLE place (
  seq     INTEGER PRIMARY KEY,
  kind    TEXT NOT NULL CHECK (kind IN ('path', 'url')),
  address TEXT NOT NULL,
  report  INTEGER NOT NULL REFERENCES report (seq),
  met_at  TEXT NOT NULL,
  UNIQUE (kind, address, report)
) STRICT;

CREATE INDEX place_by_report ON place (report);

-- The words, apart from everything else, so that lists never page through them.
-- Each column is a JSON value, in a zstd frame if it is long (src/store/packing.ts).
CREATE TABLE content (
  seq  INTEGER PRIMARY KEY,
  text BLOB NOT NULL,
  html BLOB
) STRICT;

-- What one version of the rules made of a report: a new row for every re-reading, none ever changed.
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
  claims          INTEGER NOT NULL,
  UNIQUE (report, generation)
) STRICT;

-- known: the first day the claim may have been known, '' when unknown.
-- body: the claim as JSON, without its id and its report's id and path.
CREATE TABLE claim (
  seq       INTEGER PRIMARY KEY,
  id        TEXT NOT NULL,
  reading   INTEGER NOT NULL REFERENCES reading (seq),
  framework TEXT NOT NULL,
  party     TEXT NOT NULL,
  known     TEXT NOT NULL,
  body      TEXT NOT NULL CHECK (json_valid(body))
) STRICT;

CREATE INDEX claim_by_framework ON claim (framework, party, known, id);

CREATE INDEX claim_by_party ON claim (party, framework, known, id);

CREATE INDEX claim_by_id ON claim (id);

CREATE INDEX claim_by_reading ON claim (reading);
