-- +goose Up
-- language is in which a person is written to, empty for the office's own. struck_at is when somebody was struck off, with
-- the registrar's e-mail and the reason; they are as before their invitation, and nothing is done for them.
ALTER TABLE voters ADD COLUMN language TEXT NOT NULL DEFAULT '';
ALTER TABLE voters ADD COLUMN struck_at BIGINT NOT NULL DEFAULT 0;
ALTER TABLE voters ADD COLUMN struck_by TEXT NOT NULL DEFAULT '';
ALTER TABLE voters ADD COLUMN struck_reason TEXT NOT NULL DEFAULT '';

-- Striking off somebody who is on the chain's roll takes two registrars and a transaction.
CREATE TABLE strikes (
  id           TEXT PRIMARY KEY,
  voter        TEXT NOT NULL REFERENCES voters (id),
  reason       TEXT NOT NULL,
  state        TEXT NOT NULL CHECK (state IN ('opened', 'confirmed', 'done', 'cancelled')),
  opened_by    TEXT NOT NULL,
  confirmed_by TEXT NOT NULL DEFAULT '',
  error        TEXT NOT NULL DEFAULT '',
  opened_at    BIGINT NOT NULL
);
CREATE UNIQUE INDEX strikes_one_at_a_time ON strikes (voter) WHERE state IN ('opened', 'confirmed');

-- Imports, and what each changed, so that the newest can be undone. In the row of somebody who was added the old values
-- are empty. voter has no reference: undoing removes those who were added.
CREATE TABLE imports (
  id        TEXT PRIMARY KEY,
  at        BIGINT NOT NULL,
  actor     TEXT NOT NULL,
  file      TEXT NOT NULL,
  added     BIGINT NOT NULL,
  changed   BIGINT NOT NULL,
  undone_at BIGINT NOT NULL DEFAULT 0
);
CREATE TABLE import_rows (
  import       TEXT NOT NULL REFERENCES imports (id),
  voter        TEXT NOT NULL,
  added        BIGINT NOT NULL,
  old_name     TEXT NOT NULL,
  old_email    TEXT NOT NULL,
  old_language TEXT NOT NULL,
  PRIMARY KEY (import, voter)
);

-- What enrolling a page took: how often it was sent, how the last attempt failed, and what was paid for it, in gas and wei.
ALTER TABLE roll_pages ADD COLUMN attempts BIGINT NOT NULL DEFAULT 0;
ALTER TABLE roll_pages ADD COLUMN error TEXT NOT NULL DEFAULT '';
ALTER TABLE roll_pages ADD COLUMN gas BIGINT NOT NULL DEFAULT 0;
ALTER TABLE roll_pages ADD COLUMN paid TEXT NOT NULL DEFAULT '';

-- +goose Down
ALTER TABLE roll_pages DROP COLUMN paid;
ALTER TABLE roll_pages DROP COLUMN gas;
ALTER TABLE roll_pages DROP COLUMN error;
ALTER TABLE roll_pages DROP COLUMN attempts;
DROP TABLE import_rows;
DROP TABLE imports;
DROP TABLE strikes;
ALTER TABLE voters DROP COLUMN struck_reason;
ALTER TABLE voters DROP COLUMN struck_by;
ALTER TABLE voters DROP COLUMN struck_at;
ALTER TABLE voters DROP COLUMN language;
