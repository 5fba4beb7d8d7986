//go:build dev

package app

const developmentBuild = true
