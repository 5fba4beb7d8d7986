-- +goose Up
-- Signed transactions of the office's account, written before they are broadcast (election.Journal). entry is the JSON of
-- election.JournalEntry.
CREATE TABLE journal (
  hash       TEXT PRIMARY KEY,
  chain      TEXT NOT NULL,
  sender     TEXT NOT NULL,
  nonce      BIGINT NOT NULL,
  entry      TEXT NOT NULL,
  written_at TEXT NOT NULL
);
CREATE INDEX journal_sender ON journal (chain, sender, nonce);

-- +goose Down
DROP TABLE journal;
