//go:build !linux

package app

// hardenPage does nothing: the engines of other systems take no such wish from Wails.
func hardenPage() error { return nil }
