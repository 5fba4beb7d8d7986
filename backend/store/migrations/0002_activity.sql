-- +goose Up
-- Who did what, each entry chained to the one before by its hash (package activity).
CREATE TABLE activity (
  seq     BIGINT PRIMARY KEY,
  at      BIGINT NOT NULL,
  actor   TEXT NOT NULL,
  action  TEXT NOT NULL,
  subject TEXT NOT NULL,
  detail  TEXT NOT NULL,
  hash    TEXT NOT NULL
);

-- The newest entry; one row, whose lock puts the writers in order.
CREATE TABLE activity_head (
  id   BIGINT PRIMARY KEY,
  seq  BIGINT NOT NULL,
  hash TEXT NOT NULL
);
INSERT INTO activity_head (id, seq, hash) VALUES (1, 0, '');

-- +goose Down
DROP TABLE activity_head;
DROP TABLE activity;
