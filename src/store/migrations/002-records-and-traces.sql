-- What a report says besides its claims, and what it shows of where its words come from. Null: kept before these were read.
ALTER TABLE reading ADD COLUMN records BLOB;
ALTER TABLE reading ADD COLUMN trace BLOB;
