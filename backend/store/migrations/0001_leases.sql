-- +goose Up
-- Which process does which job, until when.
CREATE TABLE leases (
  name       TEXT PRIMARY KEY,
  holder     TEXT NOT NULL,
  expires_at BIGINT NOT NULL
);

-- +goose Down
DROP TABLE leases;
