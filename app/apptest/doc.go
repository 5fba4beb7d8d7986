// Package apptest holds what tests of the app's rooms begin with: an organisation on a development chain, a person who joined it,
// an office that does what a test tells it to, and nodes that lie.
//
// Only tests import it: it links a whole node.
package apptest
