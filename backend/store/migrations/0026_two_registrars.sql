-- +goose Up
-- The rule of two registrars, kept by the tables too: nobody is approved, re-keyed or struck off by one account alone. The
-- new columns say when the second registrar confirmed, 0 before. The rule is written at a new column because SQLite adds a
-- constraint to a table in no other way; it names its column so that PostgreSQL drops the two together.
ALTER TABLE voters ADD COLUMN approved_at BIGINT NOT NULL DEFAULT 0
  CONSTRAINT voters_two_registrars CHECK (approved_at >= 0
    AND (approved_by = '' OR (proposed_by <> '' AND proposed_by <> approved_by))
    AND (state NOT IN ('approved', 'enrolled') OR approved_by <> ''));
ALTER TABLE rekeys ADD COLUMN confirmed_at BIGINT NOT NULL DEFAULT 0
  CONSTRAINT rekeys_two_registrars CHECK (confirmed_at >= 0
    AND (confirmed_by = '' OR (opened_by <> '' AND opened_by <> confirmed_by))
    AND (state NOT IN ('confirmed', 'done') OR (confirmed_by <> '' AND address IS NOT NULL)));
ALTER TABLE strikes ADD COLUMN confirmed_at BIGINT NOT NULL DEFAULT 0
  CONSTRAINT strikes_two_registrars CHECK (confirmed_at >= 0
    AND (confirmed_by = '' OR (opened_by <> '' AND opened_by <> confirmed_by))
    AND (state NOT IN ('confirmed', 'done') OR confirmed_by <> ''));

-- +goose Down
ALTER TABLE strikes DROP COLUMN confirmed_at;
ALTER TABLE rekeys DROP COLUMN confirmed_at;
ALTER TABLE voters DROP COLUMN approved_at;
