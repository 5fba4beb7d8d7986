-- +goose Up
-- Ballots that the relay has acknowledged. state: queued, sent, included, final or rejected; batch names the transaction
-- that a queued ballot is about to be sent with, or that a sent one was sent with.
CREATE TABLE relay_ballots (
  digest      TEXT PRIMARY KEY,
  tracker     TEXT NOT NULL UNIQUE,
  election    TEXT NOT NULL,
  number      BIGINT NOT NULL,
  contents    TEXT NOT NULL,
  signature   TEXT NOT NULL,
  signer      TEXT NOT NULL,
  checked_at  BIGINT NOT NULL, -- the block by whose roll signer held number
  state       TEXT NOT NULL,
  batch       TEXT NOT NULL,
  attempts    BIGINT NOT NULL,
  retry_at    BIGINT NOT NULL,
  reason      TEXT NOT NULL,
  block       BIGINT NOT NULL,
  accepted_at BIGINT NOT NULL,
  changed_at  BIGINT NOT NULL
);
-- One ballot per number and election. A rejected one does not stand in the way of another.
CREATE UNIQUE INDEX relay_ballots_number ON relay_ballots (election, number) WHERE state <> 'rejected';
CREATE INDEX relay_ballots_state ON relay_ballots (state, election, accepted_at);
CREATE INDEX relay_ballots_batch ON relay_ballots (batch);

-- Transactions of the relay. state: claimed (about to be sent), sent, done (in block) or failed. tx is a hash.
CREATE TABLE relay_batches (
  id         TEXT PRIMARY KEY,
  election   TEXT NOT NULL,
  ballots    BIGINT NOT NULL,
  state      TEXT NOT NULL,
  tx         TEXT NOT NULL,
  block      BIGINT NOT NULL,
  created_at BIGINT NOT NULL
);
CREATE INDEX relay_batches_state ON relay_batches (state);

-- How far the relay has read each election's events, and which block was the newest final one then.
CREATE TABLE relay_cursors (
  election TEXT PRIMARY KEY,
  block    BIGINT NOT NULL,
  hash     TEXT NOT NULL,
  final    BIGINT NOT NULL
);

-- +goose Down
DROP TABLE relay_cursors;
DROP TABLE relay_batches;
DROP TABLE relay_ballots;
