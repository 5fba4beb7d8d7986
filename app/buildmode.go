//go:build !dev

package app

// developmentBuild is true in builds for tests (tag dev), whose window accepts calls from any web page.
const developmentBuild = false
