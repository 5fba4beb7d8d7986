//go:build bindings

package app

const needsPages = false
