// Package store is the office's SQL database: SQLite on one machine, PostgreSQL for several replicas.
//
// Every statement is written once, in the subset of SQL that both understand:
//
//   - placeholders are $1, $2, …, each used in order;
//   - keys are TEXT (NewID gives them, sortable by time), numbers and times BIGINT, times in Unix milliseconds (Millis,
//     FromMillis), flags BIGINT 0 or 1, documents and hexadecimal bytes TEXT;
//   - INSERT … ON CONFLICT and … RETURNING are available, AUTOINCREMENT, SKIP LOCKED and arrays are not.
//
// Migrations are files in migrations/, applied by goose in the order of their numbers when the database is opened. The
// office's own tables have the numbers below 0020, those of relay and results follow.
//
// A transaction (DB.InTx) is the unit of every change. On SQLite it takes the write lock when it begins, so it cannot
// fail half-way because another one wrote; on PostgreSQL it is READ COMMITTED, and what must not be done twice is
// guarded by conditional updates ("UPDATE … WHERE state = …" and the number of rows it changed).
//
// Durability: SQLite runs with a write-ahead log and synchronous=FULL, so a committed transaction survives a power cut.
//
// References: https://www.sqlite.org/wal.html, https://www.postgresql.org/docs/current/transaction-iso.html,
// https://pressly.github.io/goose/.
package store
