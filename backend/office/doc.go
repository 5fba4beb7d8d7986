// Package office puts the parts of the election office together: database, accounts, roll, relay, results and the HTTP
// interface, and runs its workers. It holds no rules of its own.
package office
