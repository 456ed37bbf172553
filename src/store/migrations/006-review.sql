-- What people decided about claims, frameworks and parties: a row for every decision, none ever changed.
-- body: the decision as JSON. Claims stay as they were read; the ledger's fold applies decisions.
CREATE TABLE review (
  seq  INTEGER PRIMARY KEY,
  id   TEXT NOT NULL UNIQUE,
  at   TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;

CREATE INDEX review_by_time ON review (at, id);
