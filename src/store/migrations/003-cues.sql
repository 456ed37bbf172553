-- Days a report names that may date it or other reports. Null: kept before these were read.
ALTER TABLE reading ADD COLUMN cues BLOB;

-- What the cues of a reading are about, so that reports which tell of the same find each other.
CREATE TABLE topic (
  key     TEXT NOT NULL,
  reading INTEGER NOT NULL REFERENCES reading (seq),
  PRIMARY KEY (key, reading)
) STRICT, WITHOUT ROWID;
