//go:build !bindings

package app

// needsPages is false only while the page's bindings are generated, which comes before the page can be built.
const needsPages = true
