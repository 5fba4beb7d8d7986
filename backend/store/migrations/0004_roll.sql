-- +goose Up
-- The people on the organisation's roll. member is the organisation's own identifier, email canonical (package email),
-- search lower-case text to look for. address is lower-case hexadecimal with 0x; number its place on the chain's roll;
-- page the page that is being enrolled with it.
CREATE TABLE voters (
  id          TEXT PRIMARY KEY,
  member      TEXT NOT NULL UNIQUE,
  name        TEXT NOT NULL,
  email       TEXT NOT NULL UNIQUE,
  search      TEXT NOT NULL,
  state       TEXT NOT NULL CHECK (state IN ('imported', 'invited', 'registered', 'addressProven', 'approved', 'enrolled')),
  account     TEXT NOT NULL DEFAULT '',
  invited_at  BIGINT NOT NULL DEFAULT 0,
  address     TEXT UNIQUE,
  proposed_by TEXT NOT NULL DEFAULT '',
  approved_by TEXT NOT NULL DEFAULT '',
  page        BIGINT,
  number      BIGINT UNIQUE
);
CREATE INDEX voters_state ON voters (state, id);
CREATE INDEX voters_page ON voters (page);

-- One-time enrolment codes by their SHA-256. ended_at is set when one is used (used = 1) or replaced by a newer one.
CREATE TABLE enrolment_codes (
  hash       TEXT PRIMARY KEY,
  voter      TEXT NOT NULL REFERENCES voters (id),
  expires_at BIGINT NOT NULL,
  ended_at   BIGINT NOT NULL DEFAULT 0,
  used       BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX enrolment_codes_voter ON enrolment_codes (voter);

-- Nonces that a voter signs to prove possession of an address.
CREATE TABLE challenges (
  nonce      TEXT PRIMARY KEY,
  voter      TEXT NOT NULL REFERENCES voters (id),
  expires_at BIGINT NOT NULL,
  used_at    BIGINT NOT NULL DEFAULT 0
);

-- Pages of the chain's roll that the office enrols. addresses is a JSON array in the page's order, root what the contract
-- will compute from it; what the chain has at that place is told by its root.
CREATE TABLE roll_pages (
  page        BIGINT PRIMARY KEY,
  root        TEXT NOT NULL,
  addresses   TEXT NOT NULL,
  state       TEXT NOT NULL CHECK (state IN ('prepared', 'enrolled')),
  tx          TEXT NOT NULL DEFAULT '',
  block       BIGINT NOT NULL DEFAULT 0,
  prepared_at BIGINT NOT NULL
);

-- Whether enrolment was asked for, and how its last attempt ended; one row.
CREATE TABLE enrolment (
  id         BIGINT PRIMARY KEY,
  requested  BIGINT NOT NULL,
  error      TEXT NOT NULL DEFAULT '',
  changed_at BIGINT NOT NULL DEFAULT 0
);
INSERT INTO enrolment (id, requested) VALUES (1, 0);

-- Lost keys: a number gets a new holder.
CREATE TABLE rekeys (
  id           TEXT PRIMARY KEY,
  voter        TEXT NOT NULL REFERENCES voters (id),
  reason       TEXT NOT NULL,
  state        TEXT NOT NULL CHECK (state IN ('opened', 'proven', 'confirmed', 'done', 'cancelled')),
  opened_by    TEXT NOT NULL,
  address      TEXT,
  confirmed_by TEXT NOT NULL DEFAULT '',
  error        TEXT NOT NULL DEFAULT '',
  opened_at    BIGINT NOT NULL
);
CREATE UNIQUE INDEX rekeys_one_at_a_time ON rekeys (voter) WHERE state IN ('opened', 'proven', 'confirmed');

-- +goose Down
DROP TABLE rekeys;
DROP TABLE enrolment;
DROP TABLE roll_pages;
DROP TABLE challenges;
DROP TABLE enrolment_codes;
DROP TABLE voters;
