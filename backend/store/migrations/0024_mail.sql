-- +goose Up
-- Mail to people. sealed is what the message is made of, under the office's secret, since it can hold a one-time code; it is
-- removed when the message has left. dedupe, where there is one, keeps the same message from being written twice.
CREATE TABLE mails (
  id         TEXT PRIMARY KEY,
  kind       TEXT NOT NULL CHECK (kind IN ('invitation', 'reminder')),
  voter      TEXT NOT NULL,
  email      TEXT NOT NULL,
  language   TEXT NOT NULL,
  election   TEXT NOT NULL DEFAULT '',
  sealed     TEXT NOT NULL DEFAULT '',
  state      TEXT NOT NULL CHECK (state IN ('queued', 'sending', 'sent', 'written', 'failed', 'bounced')),
  attempts   BIGINT NOT NULL DEFAULT 0,
  error      TEXT NOT NULL DEFAULT '',
  created_at BIGINT NOT NULL,
  next_at    BIGINT NOT NULL DEFAULT 0,
  sent_at    BIGINT NOT NULL DEFAULT 0,
  dedupe     TEXT UNIQUE
);
CREATE INDEX mails_due ON mails (state, next_at);
CREATE INDEX mails_voter ON mails (voter);

-- When somebody was last reminded of an election, and how often.
CREATE TABLE reminders (
  election TEXT NOT NULL,
  voter    TEXT NOT NULL,
  at       BIGINT NOT NULL,
  round    BIGINT NOT NULL,
  PRIMARY KEY (election, voter)
);

-- +goose Down
DROP TABLE reminders;
DROP TABLE mails;
