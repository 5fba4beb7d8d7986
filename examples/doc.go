// Package examples holds files to try Psephos with: a membership list of 1,000 fictional people with names in many
// scripts, with ten rows that an import must refuse, and an election to vote in. The addresses end in example.org, which
// belongs to nobody (RFC 2606).
//
// Its test takes the list through a whole election over HTTP: import, invitations, registration with proof of possession,
// approval by two registrars, enrolment, votes through the relay, and a result that equals the chain's.
package examples

import _ "embed"

//go:generate go test . -run TestVotersCommitted -update

// Voters is the membership list: UTF-8 with a byte order mark, lines that end with CR LF, as spreadsheets write it.
//
//go:embed voters.csv
var Voters []byte

// Election is an organiser's election file, whose times a program may change.
//
//go:embed election.json
var Election []byte
