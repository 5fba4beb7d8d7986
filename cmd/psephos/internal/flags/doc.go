// Package flags holds what the commands' flags have in common: the groups of flags that several commands take (Network, Account, Wallet), how
// a value on the command line, in a variable or in a configuration file is read, and what a person is told about a wrong command line.
package flags
