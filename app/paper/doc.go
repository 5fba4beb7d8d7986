// Package paper writes what a person prints or keeps: the receipt of a ballot, the sheet for a recovery phrase, and the report
// of an audit. It also says the findings of an audit in the person's language.
//
// The texts of a language are one file, locales/TAG.json. A further language needs its tag in internal/language and that
// file; the test of the locales names everything that is missing in it.
//
// The rules it keeps:
//   - A receipt says which ballot was cast and where it is, never what is in it.
//   - The sheet for the phrase has empty lines. A file with the words would be a copy of the wallet that nobody guards.
//   - Titles come from other people. None of them can stop a paper from being made.
//
// Begin with locale.go for the texts, document.go for the drawing.
package paper
