-- Which frameworks and organisations a reading speaks of, so that the reports that bear on one are found without a scan.
CREATE TABLE mention (
  framework TEXT NOT NULL,
  reading   INTEGER NOT NULL REFERENCES reading (seq),
  PRIMARY KEY (framework, reading)
) STRICT, WITHOUT ROWID;
