-- Days a report names that may date it or other reports. Null: kept before these were read.
ALTER TABLE reading ADD COLUMN cues BLOB;
